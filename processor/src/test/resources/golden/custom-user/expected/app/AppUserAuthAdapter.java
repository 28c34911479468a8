package app;

import dev.authadapter.AccountKey;
import dev.authadapter.AccountStore;
import dev.authadapter.AuthAdapter;
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
import dev.authadapter.engine.AuthEngine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Keeps these entities in a database:
 * <ul>
 *   <li>users: {@link AppUser}
 *   <li>linked accounts: {@link AppUserAccount}
 *   <li>sessions: {@link AppUserSession}
 *   <li>one-time tokens: {@link AppUserVerificationToken}
 *   <li>passkeys: {@link AppUserAuthenticator}
 * </ul>
 *
 * <p>Safe for use by several threads. What it returns is detached: it belongs to the caller.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class AppUserAuthAdapter implements AuthAdapter<AppUser, String, AppUserAccount, AppUserSession, AppUserVerificationToken>, AuthenticatorStore<String, AppUserAuthenticator> {
    private final AuthEngine<AppUser, String> engine;

    private final UserStore<AppUser, String> users;

    private final AccountStore<AppUser, String, AppUserAccount> accounts;

    private final SessionStore<AppUser, String, AppUserSession> sessions;

    private final VerificationTokenStore<AppUserVerificationToken> verificationTokens;

    private final AuthenticatorStore<String, AppUserAuthenticator> authenticators;

    private final Registrations<AppUser, AppUserAccount, AppUserSession> registrations;

    /**
     * Makes an adapter that works through a factory; the factory is neither changed nor closed.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public AppUserAuthAdapter(EntityManagerFactory entityManagerFactory) {
        this(new AuthEngine<>(entityManagerFactory, AppUserAuthBinding.BINDING));
    }

    /**
     * Makes an adapter that takes part in the transactions of its callers.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @param transactions where the transaction of a caller is found
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public AppUserAuthAdapter(EntityManagerFactory entityManagerFactory,
            AuthTransactions transactions) {
        this(new AuthEngine<>(entityManagerFactory, transactions, AppUserAuthBinding.BINDING));
    }

    private AppUserAuthAdapter(AuthEngine<AppUser, String> engine) {
        this.engine = engine;
        accounts = engine.accounts(AppUserAccountAuthBinding.BINDING);
        sessions = engine.sessions(AppUserSessionAuthBinding.BINDING);
        verificationTokens = engine.verificationTokens(AppUserVerificationTokenAuthBinding.BINDING);
        authenticators = engine.authenticators(AppUserAuthenticatorAuthBinding.BINDING);
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
    public AppUserAuthAdapter joining(EntityManager entityManager) {
        return new AppUserAuthAdapter(engine.within(AuthTransactions.of(entityManager)));
    }

    /**
     * Lists the entity classes of the adapter, to be registered with the persistence unit.
     *
     * @return the classes, the user first
     */
    public static List<Class<?>> entities() {
        return List.of(
                AppUser.class,
                AppUserAccount.class,
                AppUserSession.class,
                AppUserVerificationToken.class,
                AppUserAuthenticator.class);
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
    public AppUser createUser(AppUser user) {
        return users.createUser(user);
    }

    @Override
    public Optional<AppUser> getUser(@Nullable String id) {
        return users.getUser(id);
    }

    @Override
    public Optional<AppUser> getUserByEmail(@Nullable String email) {
        return users.getUserByEmail(email);
    }

    @Override
    public AppUser updateUser(String id, Patch<AppUser> patch) {
        return users.updateUser(id, patch);
    }

    @Override
    public Optional<AppUser> deleteUser(@Nullable String id) {
        return users.deleteUser(id);
    }

    @Override
    public Optional<AppUser> getUserByAccount(AccountKey key) {
        return accounts.getUserByAccount(key);
    }

    @Override
    public Optional<AppUserAccount> getAccount(AccountKey key) {
        return accounts.getAccount(key);
    }

    @Override
    public AppUserAccount linkAccount(String userId, AppUserAccount account) {
        return accounts.linkAccount(userId, account);
    }

    @Override
    public AppUserAccount unlinkAccount(AccountKey key) {
        return accounts.unlinkAccount(key);
    }

    @Override
    public AppUserAccount unlinkAccountWithTokens(AccountKey key) {
        return accounts.unlinkAccountWithTokens(key);
    }

    @Override
    public List<AppUserAccount> listAccounts(@Nullable String userId) {
        return accounts.listAccounts(userId);
    }

    @Override
    public AppUserAccount updateAccount(AccountKey key, Patch<AppUserAccount> patch) {
        return accounts.updateAccount(key, patch);
    }

    @Override
    public AppUserAccount linkOrUpdateAccount(String userId, AppUserAccount account,
            Patch<AppUserAccount> patch) {
        return accounts.linkOrUpdateAccount(userId, account, patch);
    }

    @Override
    public Optional<AppUserAccount> unlinkAccountUnlessLast(AccountKey key) {
        return accounts.unlinkAccountUnlessLast(key);
    }

    @Override
    public AppUserSession createSession(String userId, AppUserSession session) {
        return sessions.createSession(userId, session);
    }

    @Override
    public AppUserSession createSession(String userId, String sessionToken, Instant expires) {
        return sessions.createSession(userId, sessionToken, expires);
    }

    @Override
    public Optional<SessionAndUser<AppUserSession, AppUser>> getSessionAndUser(
            @Nullable String sessionToken) {
        return sessions.getSessionAndUser(sessionToken);
    }

    @Override
    public Optional<SessionAndUser<AppUserSession, AppUser>> findActiveSession(
            @Nullable String sessionToken, Instant now) {
        return sessions.findActiveSession(sessionToken, now);
    }

    @Override
    public AppUserSession updateSession(String sessionToken, Patch<AppUserSession> patch) {
        return sessions.updateSession(sessionToken, patch);
    }

    @Override
    public Optional<AppUserSession> deleteSession(@Nullable String sessionToken) {
        return sessions.deleteSession(sessionToken);
    }

    @Override
    public Optional<AppUserSession> touchSession(@Nullable String sessionToken, Instant now,
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
    public List<AppUserSession> listSessions(@Nullable String userId) {
        return sessions.listSessions(userId);
    }

    @Override
    public String sessionHandle(String sessionToken) {
        return sessions.sessionHandle(sessionToken);
    }

    @Override
    public Optional<AppUserSession> revokeSession(@Nullable String userId,
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
    public AppUserVerificationToken createVerificationToken(AppUserVerificationToken token) {
        return verificationTokens.createVerificationToken(token);
    }

    @Override
    public AppUserVerificationToken createVerificationToken(String identifier, String token,
            Instant expires) {
        return verificationTokens.createVerificationToken(identifier, token, expires);
    }

    @Override
    public Optional<AppUserVerificationToken> useVerificationToken(@Nullable String identifier,
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
    public AppUser registerWithAccount(AppUser user, AppUserAccount account) {
        return registrations.registerWithAccount(user, account);
    }

    @Override
    public SessionAndUser<AppUserSession, AppUser> registerWithAccount(AppUser user,
            AppUserAccount account, AppUserSession session) {
        return registrations.registerWithAccount(user, account, session);
    }

    @Override
    public AppUserAuthenticator createAuthenticator(String userId,
            AppUserAuthenticator authenticator) {
        return authenticators.createAuthenticator(userId, authenticator);
    }

    @Override
    public Optional<AppUserAuthenticator> getAuthenticator(@Nullable String credentialId) {
        return authenticators.getAuthenticator(credentialId);
    }

    @Override
    public List<AppUserAuthenticator> listAuthenticatorsByUserId(@Nullable String userId) {
        return authenticators.listAuthenticatorsByUserId(userId);
    }

    @Override
    public AppUserAuthenticator updateAuthenticatorCounter(String credentialId, long counter) {
        return authenticators.updateAuthenticatorCounter(credentialId, counter);
    }

    @Override
    public AppUserAuthenticator advanceAuthenticatorCounter(String credentialId, long counter) {
        return authenticators.advanceAuthenticatorCounter(credentialId, counter);
    }

    @Override
    public Optional<AppUserAuthenticator> deleteAuthenticator(@Nullable String userId,
            @Nullable String credentialId) {
        return authenticators.deleteAuthenticator(userId, credentialId);
    }
}
