package com.acme;

import dev.authadapter.AccountKey;
import dev.authadapter.AccountStore;
import dev.authadapter.AuthPlan;
import dev.authadapter.AuthTransactions;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.Patch;
import dev.authadapter.Registrations;
import dev.authadapter.SessionAndUser;
import dev.authadapter.SessionStore;
import dev.authadapter.UserStore;
import dev.authadapter.VerificationTokenStore;
import dev.authadapter.annotation.AuthGenerated;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Keeps these entities in a database:
 * <ul>
 *   <li>users: {@link Property}
 *   <li>linked accounts: {@link Optional}
 *   <li>sessions: {@link List}
 *   <li>one-time tokens: {@link AuthEngine}
 *   <li>passkeys: {@link Entity}
 * </ul>
 *
 * <p>Safe for use by several threads. What it returns is detached: it belongs to the caller.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class AuthAdapter implements dev.authadapter.AuthAdapter<Property, String, Optional, List, AuthEngine>, AuthenticatorStore<String, Entity> {
    private final dev.authadapter.engine.AuthEngine<Property, String> engine;

    private final UserStore<Property, String> users;

    private final AccountStore<Property, String, Optional> accounts;

    private final SessionStore<Property, String, List> sessions;

    private final VerificationTokenStore<AuthEngine> verificationTokens;

    private final AuthenticatorStore<String, Entity> authenticators;

    private final Registrations<Property, Optional, List> registrations;

    /**
     * Makes an adapter that works through a factory; the factory is neither changed nor closed.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public AuthAdapter(EntityManagerFactory entityManagerFactory) {
        this(new dev.authadapter.engine.AuthEngine<>(entityManagerFactory, PropertyAuthBinding.BINDING));
    }

    /**
     * Makes an adapter that takes part in the transactions of its callers.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @param transactions where the transaction of a caller is found
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public AuthAdapter(EntityManagerFactory entityManagerFactory, AuthTransactions transactions) {
        this(new dev.authadapter.engine.AuthEngine<>(entityManagerFactory, transactions, PropertyAuthBinding.BINDING));
    }

    private AuthAdapter(dev.authadapter.engine.AuthEngine<Property, String> engine) {
        this.engine = engine;
        accounts = engine.accounts(OptionalAuthBinding.BINDING);
        sessions = engine.sessions(ListAuthBinding.BINDING);
        verificationTokens = engine.verificationTokens(AuthEngineAuthBinding.BINDING);
        authenticators = engine.authenticators(EntityAuthBinding.BINDING);
        users = engine.users();
        registrations = engine.registrations(users, accounts, sessions);
    }

    /**
     * Makes an adapter whose operations take part in the transaction of an entity manager: they see what it has written,
     * and are undone with it. While it has none, they take effect at once.
     *
     * @param entityManager of the same factory as this adapter
     * @return a new adapter, to be used by the thread that uses the entity manager
     */
    public AuthAdapter joining(EntityManager entityManager) {
        return new AuthAdapter(engine.within(AuthTransactions.of(entityManager)));
    }

    /**
     * Lists the entity classes of the adapter, to be registered with the persistence unit.
     *
     * @return the classes, the user first
     */
    public static java.util.List<Class<?>> entities() {
        return java.util.List.of(
                Property.class,
                Optional.class,
                List.class,
                AuthEngine.class,
                Entity.class);
    }

    @Override
    public <R extends @Nullable Object> R inTransaction(Supplier<R> work) {
        return engine.inTransaction(work);
    }

    @Override
    public void afterCommit(Runnable action) {
        engine.afterCommit(action);
    }

    @Override
    public AuthPlan plan() {
        return engine.plan();
    }

    @Override
    public Property createUser(Property user) {
        return users.createUser(user);
    }

    @Override
    public java.util.Optional<Property> getUser(@Nullable String id) {
        return users.getUser(id);
    }

    @Override
    public java.util.Optional<Property> getUserByEmail(@Nullable String email) {
        return users.getUserByEmail(email);
    }

    @Override
    public Property updateUser(String id, Patch<Property> patch) {
        return users.updateUser(id, patch);
    }

    @Override
    public java.util.Optional<Property> deleteUser(@Nullable String id) {
        return users.deleteUser(id);
    }

    @Override
    public java.util.Optional<Property> getUserByAccount(AccountKey key) {
        return accounts.getUserByAccount(key);
    }

    @Override
    public java.util.Optional<Optional> getAccount(AccountKey key) {
        return accounts.getAccount(key);
    }

    @Override
    public Optional linkAccount(String userId, Optional account) {
        return accounts.linkAccount(userId, account);
    }

    @Override
    public Optional unlinkAccount(AccountKey key) {
        return accounts.unlinkAccount(key);
    }

    @Override
    public Optional unlinkAccountWithTokens(AccountKey key) {
        return accounts.unlinkAccountWithTokens(key);
    }

    @Override
    public java.util.List<Optional> listAccounts(@Nullable String userId) {
        return accounts.listAccounts(userId);
    }

    @Override
    public Optional updateAccount(AccountKey key, Patch<Optional> patch) {
        return accounts.updateAccount(key, patch);
    }

    @Override
    public Optional linkOrUpdateAccount(String userId, Optional account, Patch<Optional> patch) {
        return accounts.linkOrUpdateAccount(userId, account, patch);
    }

    @Override
    public java.util.Optional<Optional> unlinkAccountUnlessLast(AccountKey key) {
        return accounts.unlinkAccountUnlessLast(key);
    }

    @Override
    public List createSession(String userId, List session) {
        return sessions.createSession(userId, session);
    }

    @Override
    public List createSession(String userId, String sessionToken, Instant expires) {
        return sessions.createSession(userId, sessionToken, expires);
    }

    @Override
    public java.util.Optional<SessionAndUser<List, Property>> getSessionAndUser(
            @Nullable String sessionToken) {
        return sessions.getSessionAndUser(sessionToken);
    }

    @Override
    public java.util.Optional<SessionAndUser<List, Property>> findActiveSession(
            @Nullable String sessionToken, Instant now) {
        return sessions.findActiveSession(sessionToken, now);
    }

    @Override
    public List updateSession(String sessionToken, Patch<List> patch) {
        return sessions.updateSession(sessionToken, patch);
    }

    @Override
    public java.util.Optional<List> deleteSession(@Nullable String sessionToken) {
        return sessions.deleteSession(sessionToken);
    }

    @Override
    public java.util.Optional<List> touchSession(@Nullable String sessionToken, Instant now,
            Instant expires) {
        return sessions.touchSession(sessionToken, now, expires);
    }

    @Override
    public int purgeSessions(Instant now, int limit) {
        return sessions.purgeSessions(now, limit);
    }

    @Override
    public long countExpiredSessions(Instant now) {
        return sessions.countExpiredSessions(now);
    }

    @Override
    public java.util.List<List> listSessions(@Nullable String userId) {
        return sessions.listSessions(userId);
    }

    @Override
    public String sessionHandle(String sessionToken) {
        return sessions.sessionHandle(sessionToken);
    }

    @Override
    public java.util.Optional<List> revokeSession(@Nullable String userId,
            @Nullable String handle) {
        return sessions.revokeSession(userId, handle);
    }

    @Override
    public int deleteSessions(@Nullable String userId) {
        return sessions.deleteSessions(userId);
    }

    @Override
    public int deleteSessionsExcept(@Nullable String userId, String sessionToken) {
        return sessions.deleteSessionsExcept(userId, sessionToken);
    }

    @Override
    public AuthEngine createVerificationToken(AuthEngine token) {
        return verificationTokens.createVerificationToken(token);
    }

    @Override
    public AuthEngine createVerificationToken(String identifier, String token, Instant expires) {
        return verificationTokens.createVerificationToken(identifier, token, expires);
    }

    @Override
    public java.util.Optional<AuthEngine> useVerificationToken(@Nullable String identifier,
            @Nullable String token) {
        return verificationTokens.useVerificationToken(identifier, token);
    }

    @Override
    public int purgeVerificationTokens(Instant now, int limit) {
        return verificationTokens.purgeVerificationTokens(now, limit);
    }

    @Override
    public long countExpiredVerificationTokens(Instant now) {
        return verificationTokens.countExpiredVerificationTokens(now);
    }

    @Override
    public Property registerWithAccount(Property user, Optional account) {
        return registrations.registerWithAccount(user, account);
    }

    @Override
    public SessionAndUser<List, Property> registerWithAccount(Property user, Optional account,
            List session) {
        return registrations.registerWithAccount(user, account, session);
    }

    @Override
    public Entity createAuthenticator(String userId, Entity authenticator) {
        return authenticators.createAuthenticator(userId, authenticator);
    }

    @Override
    public java.util.Optional<Entity> getAuthenticator(@Nullable String credentialId) {
        return authenticators.getAuthenticator(credentialId);
    }

    @Override
    public java.util.List<Entity> listAuthenticatorsByUserId(@Nullable String userId) {
        return authenticators.listAuthenticatorsByUserId(userId);
    }

    @Override
    public Entity updateAuthenticatorCounter(String credentialId, long counter) {
        return authenticators.updateAuthenticatorCounter(credentialId, counter);
    }

    @Override
    public Entity advanceAuthenticatorCounter(String credentialId, long counter) {
        return authenticators.advanceAuthenticatorCounter(credentialId, counter);
    }

    @Override
    public java.util.Optional<Entity> deleteAuthenticator(@Nullable String userId,
            @Nullable String credentialId) {
        return authenticators.deleteAuthenticator(userId, credentialId);
    }
}
