package dev.authadapter.engine;

import dev.authadapter.AccountStore;
import dev.authadapter.AuthTransactions;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.Registrations;
import dev.authadapter.SessionStore;
import dev.authadapter.UserStore;
import dev.authadapter.VerificationTokenStore;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;

/** The stores of the default entities. */
record TestAdapter(
        AuthEngine<User, String> engine,
        AccountStore<User, String, Account> accounts,
        SessionStore<User, String, Session> sessions,
        VerificationTokenStore<VerificationToken> tokens,
        AuthenticatorStore<String, Authenticator> authenticators,
        UserStore<User, String> users,
        Registrations<User, Account, Session> registrations) {

    static TestAdapter of(EntityManagerFactory factory) {
        return of(factory, AuthTransactions.none());
    }

    static TestAdapter of(EntityManagerFactory factory, AuthTransactions transactions) {
        return of(new AuthEngine<>(factory, transactions, DefaultBindings.Users.BINDING));
    }

    private static TestAdapter of(AuthEngine<User, String> engine) {
        AccountStore<User, String, Account> accounts = engine.accounts(DefaultBindings.Accounts.BINDING);
        SessionStore<User, String, Session> sessions = engine.sessions(DefaultBindings.Sessions.BINDING);
        VerificationTokenStore<VerificationToken> tokens =
                engine.verificationTokens(DefaultBindings.VerificationTokens.BINDING);
        AuthenticatorStore<String, Authenticator> authenticators =
                engine.authenticators(DefaultBindings.Authenticators.BINDING);
        UserStore<User, String> users = engine.users();
        return new TestAdapter(
                engine,
                accounts,
                sessions,
                tokens,
                authenticators,
                users,
                engine.registrations(users, accounts, sessions));
    }

    /** The same, in the transactions of an entity manager. */
    TestAdapter joining(EntityManager entityManager) {
        return of(engine.within(AuthTransactions.of(entityManager)));
    }

    /** A stored user with an address nobody else has. */
    User newUser() {
        return users.createUser(user());
    }

    /** A user with an address nobody else has, not stored. */
    static User user() {
        User user = new User();
        user.setEmail(unique() + "@example.com");
        return user;
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
