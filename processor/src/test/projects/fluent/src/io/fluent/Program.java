package io.fluent;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
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
        return new Subscriber(email, "free").setSeats(1);
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
        return List.of(subscriber.getPlan(), subscriber.getSeats());
    }

    @Override
    protected Patch<Subscriber> patch() {
        return new SubscriberPatch().setPlan("team").setSeats(5);
    }

    @Override
    protected List<?> patched() {
        return List.of("team", 5);
    }
}
