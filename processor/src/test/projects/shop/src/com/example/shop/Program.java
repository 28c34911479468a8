package com.example.shop;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

public final class Program extends SignIn<Customer, Long, CustomerAccount, CustomerSession, CustomerVerificationToken> {

    private static final Address HOME = new Address("Main Street 1", "12345", "Springfield");
    private static final Address WORK = new Address("Sector 7G", "12346", "Springfield");

    @Override
    protected List<Class<?>> entities() {
        return CustomerAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Customer, Long, CustomerAccount, CustomerSession, CustomerVerificationToken> open(
            EntityManagerFactory factory) {
        return new CustomerAuthAdapter(factory);
    }

    @Override
    protected Customer newUser(String email) {
        Customer customer = new Customer();
        customer.setName("Homer");
        customer.setEmail(email);
        customer.setShipping(HOME);
        return customer;
    }

    @Override
    protected Long id(Customer customer) {
        return customer.getId();
    }

    @Override
    protected String email(Customer customer) {
        return CustomerView.of(customer).email();
    }

    @Override
    protected List<?> own(Customer customer) {
        return Arrays.asList(
                customer.getName(), customer.getShipping(), customer.getBilling(), customer.getCredit());
    }

    @Override
    protected Patch<Customer> patch() {
        return new CustomerPatch().setBilling(WORK).setCredit(new BigDecimal("12.50"));
    }

    @Override
    protected List<?> patched() {
        return Arrays.asList("Homer", HOME, WORK, new BigDecimal("12.50"));
    }
}
