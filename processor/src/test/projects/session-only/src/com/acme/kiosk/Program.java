package com.acme.kiosk;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public final class Program extends SignIn<User, String, Account, KioskSession, VerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return KioskSessionAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<User, String, Account, KioskSession, VerificationToken> open(
            EntityManagerFactory factory) {
        return new KioskSessionAuthAdapter(factory);
    }

    @Override
    protected User newUser(String email) {
        User user = new User();
        user.setEmail(email);
        user.setName("Ada");
        return user;
    }

    @Override
    protected String id(User user) {
        return user.getId();
    }

    @Override
    protected String email(User user) {
        return user.getEmail();
    }

    @Override
    protected List<?> own(User user) {
        return List.of(user.getName());
    }

    @Override
    protected Patch<User> patch() {
        return new UserPatch().setName("Grace");
    }

    @Override
    protected List<?> patched() {
        return List.of("Grace");
    }

    @Override
    protected Optional<KioskSession> newSession(String token, Instant expires) {
        KioskSession session = new KioskSession();
        session.setSessionToken(token);
        session.setExpires(expires);
        session.setKiosk("lobby");
        return Optional.of(session);
    }
}
