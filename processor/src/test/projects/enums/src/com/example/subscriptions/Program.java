package com.example.subscriptions;

import com.example.subscriptions.Subscriber.Role;
import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

public final class Program
        extends SignIn<Subscriber, UUID, SubscriberAccount, SubscriberSession, SubscriberVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return SubscriberAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Subscriber, UUID, SubscriberAccount, SubscriberSession, SubscriberVerificationToken> open(
            EntityManagerFactory factory) {
        return new SubscriberAuthAdapter(factory);
    }

    @Override
    protected Subscriber newUser(String email) {
        Subscriber subscriber = new Subscriber();
        subscriber.setEmail(email);
        subscriber.setConsent(new Consent(true, false));
        subscriber.setServer(new Address("::1", 8080));
        return subscriber;
    }

    @Override
    protected UUID id(Subscriber subscriber) {
        return subscriber.getId();
    }

    @Override
    protected String email(Subscriber subscriber) {
        return subscriber.getEmail();
    }

    @Override
    protected List<?> own(Subscriber subscriber) {
        return Arrays.asList(
                subscriber.getPlan(),
                subscriber.getActive(),
                subscriber.getLevel(),
                subscriber.getRole(),
                subscriber.getFormerRole(),
                subscriber.getWantedRole(),
                subscriber.getConsent().mailing(),
                subscriber.getServer());
    }

    @Override
    protected Patch<Subscriber> patch() {
        return new SubscriberPatch()
                .setPlan(Plan.TEAM)
                .setActive(false)
                .setLevel(Level.HIGH)
                .setFormerRole(Role.WRITER)
                .setConsent(new Consent(false, false))
                .setServer(new Address("localhost", 80));
    }

    @Override
    protected List<?> patched() {
        return Arrays.asList(
                Plan.TEAM, false, Level.HIGH, Role.READER, Role.WRITER, Role.READER, false, new Address("localhost", 80));
    }

    @Override
    protected List<Class<?>> others() {
        return List.of(PlanConverter.class);
    }
}
