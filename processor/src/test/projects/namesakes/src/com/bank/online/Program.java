package com.bank.online;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;

public final class Program
        extends SignIn<Customer, String, CustomerAccount, CustomerSession, CustomerVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return CustomerAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Customer, String, CustomerAccount, CustomerSession, CustomerVerificationToken> open(
            EntityManagerFactory factory) {
        return new CustomerAuthAdapter(factory);
    }

    @Override
    protected Customer newUser(String email) {
        Customer customer = new Customer();
        customer.setEmail(email);
        customer.setCustomerNumber("4711");
        return customer;
    }

    @Override
    protected String id(Customer customer) {
        return customer.getId();
    }

    @Override
    protected String email(Customer customer) {
        return customer.getEmail();
    }

    @Override
    protected List<?> own(Customer customer) {
        return List.of(customer.getCustomerNumber());
    }

    @Override
    protected Patch<Customer> patch() {
        return new CustomerPatch().setCustomerNumber("4712");
    }

    @Override
    protected List<?> patched() {
        return List.of("4712");
    }

    @Override
    protected List<Class<?>> others() {
        return List.of(Account.class, Session.class, User.class);
    }
}
