package com.oldcorp.intranet;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;

@SuppressWarnings({"deprecation", "removal"})
public final class Program
        extends SignIn<Employee, Integer, EmployeeAccount, EmployeeSession, EmployeeVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return EmployeeAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Employee, Integer, EmployeeAccount, EmployeeSession, EmployeeVerificationToken> open(
            EntityManagerFactory factory) {
        return new EmployeeAuthAdapter(factory);
    }

    @Override
    protected Employee newUser(String email) {
        Employee employee = new Employee();
        employee.setEmail(email);
        employee.setFax("+49 30 123456");
        employee.motto = "Per aspera";
        return employee;
    }

    @Override
    protected Integer id(Employee employee) {
        return employee.getId();
    }

    @Override
    protected String email(Employee employee) {
        return employee.getEmail();
    }

    @Override
    protected List<?> own(Employee employee) {
        EmployeeView view = EmployeeView.of(employee);
        return List.of(view.fax(), view.department(), view.skin(), employee.motto);
    }

    @Override
    protected Patch<Employee> patch() {
        return new EmployeePatch().setDepartment(Department.SALES).setMotto("ad astra").setSkin(Integer.class);
    }

    @Override
    protected List<?> patched() {
        return List.of("+49 30 123456", Department.SALES, Integer.class, "ad astra");
    }
}
