package com.example.hotel;

import static java.util.Objects.requireNonNull;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public final class Program extends SignIn<Guest, UUID, GuestAccount, GuestSession, GuestVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return GuestAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Guest, UUID, GuestAccount, GuestSession, GuestVerificationToken> open(
            EntityManagerFactory factory) {
        return new GuestAuthAdapter(factory);
    }

    @Override
    protected Optional<String> reason() {
        return Optional.of("it uses @Version, generated property values");
    }

    @Override
    protected Guest newUser(String email) {
        Guest guest = new Guest();
        guest.setEmail(email);
        guest.setRemark("late arrival");
        return guest;
    }

    /** Only of guests that are stored. */
    @Override
    protected UUID id(Guest guest) {
        requireNonNull(guest.createdAt(), "Hibernate says when");
        requireNonNull(GuestView.of(guest).updatedAt(), "Hibernate says when");
        return guest.getId();
    }

    @Override
    protected String email(Guest guest) {
        return guest.getEmail();
    }

    @Override
    protected List<?> own(Guest guest) {
        return List.of(guest.getRemark());
    }

    @Override
    protected Patch<Guest> patch() {
        return new GuestPatch().setRemark("has arrived");
    }

    @Override
    protected List<?> patched() {
        return List.of("has arrived");
    }
}
