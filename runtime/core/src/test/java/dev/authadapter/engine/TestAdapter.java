package dev.authadapter.engine;

import dev.authadapter.AccountStore;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.SessionStore;
import dev.authadapter.UserStore;
import dev.authadapter.VerificationTokenStore;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;

/** The stores of the default entities. */
record TestAdapter(
        AccountStore<User, String, Account> accounts,
        SessionStore<User, String, Session> sessions,
        VerificationTokenStore<VerificationToken> tokens,
        AuthenticatorStore<String, Authenticator> authenticators,
        UserStore<User, String> users) {

    static TestAdapter of(EntityManagerFactory factory) {
        AuthEngine<User, String> engine = new AuthEngine<>(factory, DefaultBindings.Users.BINDING);
        return new TestAdapter(
                engine.accounts(DefaultBindings.Accounts.BINDING),
                engine.sessions(DefaultBindings.Sessions.BINDING),
                engine.verificationTokens(DefaultBindings.VerificationTokens.BINDING),
                engine.authenticators(DefaultBindings.Authenticators.BINDING),
                engine.users());
    }

    /** A stored user with an address nobody else has. */
    User newUser() {
        User user = new User();
        user.setEmail(unique() + "@example.com");
        return users.createUser(user);
    }

    static Account account() {
        Account account = new Account();
        account.setType("oauth");
        account.setProvider("github");
        account.setProviderAccountId(unique());
        return account;
    }

    static Authenticator authenticator() {
        Authenticator authenticator = new Authenticator();
        authenticator.setCredentialId(unique());
        authenticator.setProviderAccountId(unique());
        authenticator.setCredentialPublicKey("key");
        authenticator.setCredentialDeviceType("singleDevice");
        return authenticator;
    }

    static String unique() {
        return UUID.randomUUID().toString();
    }
}
