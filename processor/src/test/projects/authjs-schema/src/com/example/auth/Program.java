package com.example.auth;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;

/** The tables that Auth.js documents for SQL databases. */
final class Program extends SignIn<User, String, Account, Session, VerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return UserAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<User, String, Account, Session, VerificationToken> open(EntityManagerFactory factory) {
        return new UserAuthAdapter(factory);
    }

    @Override
    protected User newUser(String email) {
        User user = new User();
        user.email = email;
        user.name = "Ada";
        user.emailVerified = Instant.EPOCH;
        return user;
    }

    @Override
    protected String id(User user) {
        return user.id;
    }

    @Override
    protected String email(User user) {
        return user.email;
    }

    @Override
    protected List<?> own(User user) {
        return List.of(user.name, user.emailVerified);
    }

    @Override
    protected Patch<User> patch() {
        return new UserPatch().setImage("https://example.com/ada.png").setName("Lovelace");
    }

    @Override
    protected List<?> patched() {
        return List.of("Lovelace", Instant.EPOCH);
    }

    @Override
    protected Account newAccount(AccountKey key) {
        Account account = new Account();
        account.provider = key.provider();
        account.providerAccountId = key.providerAccountId();
        account.type = "oauth";
        account.accessToken = "secret";
        return account;
    }

    @Override
    protected Object newPasskey(String credentialId) {
        Authenticator passkey = new Authenticator();
        passkey.credentialId = credentialId;
        passkey.providerAccountId = credentialId;
        passkey.credentialPublicKey = "key";
        passkey.credentialDeviceType = "singleDevice";
        return passkey;
    }
}
