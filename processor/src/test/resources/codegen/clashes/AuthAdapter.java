package com.acme;

import dev.authadapter.AccountKey;
import dev.authadapter.AccountStore;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.Patch;
import dev.authadapter.SessionAndUser;
import dev.authadapter.SessionStore;
import dev.authadapter.UserStore;
import dev.authadapter.VerificationTokenStore;
import dev.authadapter.annotation.AuthGenerated;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import javax.annotation.processing.Generated;

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
    private final UserStore<Property, String> users;

    private final AccountStore<Property, String, Optional> accounts;

    private final SessionStore<Property, String, List> sessions;

    private final VerificationTokenStore<AuthEngine> verificationTokens;

    private final AuthenticatorStore<String, Entity> authenticators;

    /**
     * Makes an adapter that works through a factory; the factory is neither changed nor closed.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public AuthAdapter(EntityManagerFactory entityManagerFactory) {
        dev.authadapter.engine.AuthEngine<Property, String> engine =
                new dev.authadapter.engine.AuthEngine<>(entityManagerFactory, PropertyAuthBinding.BINDING);
        accounts = engine.accounts(OptionalAuthBinding.BINDING);
        sessions = engine.sessions(ListAuthBinding.BINDING);
        verificationTokens = engine.verificationTokens(AuthEngineAuthBinding.BINDING);
        authenticators = engine.authenticators(EntityAuthBinding.BINDING);
        users = engine.users();
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
    public Property createUser(Property user) {
        return users.createUser(user);
    }

    @Override
    public java.util.Optional<Property> getUser(String id) {
        return users.getUser(id);
    }

    @Override
    public java.util.Optional<Property> getUserByEmail(String email) {
        return users.getUserByEmail(email);
    }

    @Override
    public Property updateUser(String id, Patch<Property> patch) {
        return users.updateUser(id, patch);
    }

    @Override
    public java.util.Optional<Property> deleteUser(String id) {
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
    public List createSession(String userId, List session) {
        return sessions.createSession(userId, session);
    }

    @Override
    public List createSession(String userId, String sessionToken, Instant expires) {
        return sessions.createSession(userId, sessionToken, expires);
    }

    @Override
    public java.util.Optional<SessionAndUser<List, Property>> getSessionAndUser(
            String sessionToken) {
        return sessions.getSessionAndUser(sessionToken);
    }

    @Override
    public java.util.Optional<SessionAndUser<List, Property>> findActiveSession(String sessionToken,
            Instant now) {
        return sessions.findActiveSession(sessionToken, now);
    }

    @Override
    public List updateSession(String sessionToken, Patch<List> patch) {
        return sessions.updateSession(sessionToken, patch);
    }

    @Override
    public java.util.Optional<List> deleteSession(String sessionToken) {
        return sessions.deleteSession(sessionToken);
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
    public java.util.Optional<AuthEngine> useVerificationToken(String identifier, String token) {
        return verificationTokens.useVerificationToken(identifier, token);
    }

    @Override
    public Entity createAuthenticator(String userId, Entity authenticator) {
        return authenticators.createAuthenticator(userId, authenticator);
    }

    @Override
    public java.util.Optional<Entity> getAuthenticator(String credentialId) {
        return authenticators.getAuthenticator(credentialId);
    }

    @Override
    public java.util.List<Entity> listAuthenticatorsByUserId(String userId) {
        return authenticators.listAuthenticatorsByUserId(userId);
    }

    @Override
    public Entity updateAuthenticatorCounter(String credentialId, long counter) {
        return authenticators.updateAuthenticatorCounter(credentialId, counter);
    }
}
