package shop;

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
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
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
 *   <li>users: {@link User}
 *   <li>linked accounts: {@link CustomerAccount}
 *   <li>sessions: {@link Session}
 *   <li>one-time tokens: {@link LoginCode}
 *   <li>passkeys: {@link Authenticator}
 * </ul>
 *
 * <p>Safe for use by several threads. What it returns is detached: it belongs to the caller.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class CustomerAccountAuthAdapter implements AuthAdapter<User, String, CustomerAccount, Session, LoginCode>, AuthenticatorStore<String, Authenticator> {
    private final AuthEngine<User, String> engine;

    private final UserStore<User, String> users;

    private final AccountStore<User, String, CustomerAccount> accounts;

    private final SessionStore<User, String, Session> sessions;

    private final VerificationTokenStore<LoginCode> verificationTokens;

    private final AuthenticatorStore<String, Authenticator> authenticators;

    private final Registrations<User, CustomerAccount, Session> registrations;

    /**
     * Makes an adapter that works through a factory; the factory is neither changed nor closed.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public CustomerAccountAuthAdapter(EntityManagerFactory entityManagerFactory) {
        this(new AuthEngine<>(entityManagerFactory, UserAuthBinding.BINDING));
    }

    /**
     * Makes an adapter that takes part in the transactions of its callers.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @param transactions where the transaction of a caller is found
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public CustomerAccountAuthAdapter(EntityManagerFactory entityManagerFactory,
            AuthTransactions transactions) {
        this(new AuthEngine<>(entityManagerFactory, transactions, UserAuthBinding.BINDING));
    }

    private CustomerAccountAuthAdapter(AuthEngine<User, String> engine) {
        this.engine = engine;
        accounts = engine.accounts(CustomerAccountAuthBinding.BINDING);
        sessions = engine.sessions(SessionAuthBinding.BINDING);
        verificationTokens = engine.verificationTokens(LoginCodeAuthBinding.BINDING);
        authenticators = engine.authenticators(AuthenticatorAuthBinding.BINDING);
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
    public CustomerAccountAuthAdapter joining(EntityManager entityManager) {
        return new CustomerAccountAuthAdapter(engine.within(AuthTransactions.of(entityManager)));
    }

    /**
     * Lists the entity classes of the adapter, to be registered with the persistence unit.
     *
     * @return the classes, the user first
     */
    public static List<Class<?>> entities() {
        return List.of(
                User.class,
                CustomerAccount.class,
                Session.class,
                LoginCode.class,
                Authenticator.class);
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
    public User createUser(User user) {
        return users.createUser(user);
    }

    @Override
    public Optional<User> getUser(@Nullable String id) {
        return users.getUser(id);
    }

    @Override
    public Optional<User> getUserByEmail(@Nullable String email) {
        return users.getUserByEmail(email);
    }

    @Override
    public User updateUser(String id, Patch<User> patch) {
        return users.updateUser(id, patch);
    }

    @Override
    public Optional<User> deleteUser(@Nullable String id) {
        return users.deleteUser(id);
    }

    @Override
    public Optional<User> getUserByAccount(AccountKey key) {
        return accounts.getUserByAccount(key);
    }

    @Override
    public Optional<CustomerAccount> getAccount(AccountKey key) {
        return accounts.getAccount(key);
    }

    @Override
    public CustomerAccount linkAccount(String userId, CustomerAccount account) {
        return accounts.linkAccount(userId, account);
    }

    @Override
    public CustomerAccount unlinkAccount(AccountKey key) {
        return accounts.unlinkAccount(key);
    }

    @Override
    public CustomerAccount unlinkAccountWithTokens(AccountKey key) {
        return accounts.unlinkAccountWithTokens(key);
    }

    @Override
    public List<CustomerAccount> listAccounts(@Nullable String userId) {
        return accounts.listAccounts(userId);
    }

    @Override
    public CustomerAccount updateAccount(AccountKey key, Patch<CustomerAccount> patch) {
        return accounts.updateAccount(key, patch);
    }

    @Override
    public CustomerAccount linkOrUpdateAccount(String userId, CustomerAccount account,
            Patch<CustomerAccount> patch) {
        return accounts.linkOrUpdateAccount(userId, account, patch);
    }

    @Override
    public Optional<CustomerAccount> unlinkAccountUnlessLast(AccountKey key) {
        return accounts.unlinkAccountUnlessLast(key);
    }

    @Override
    public Session createSession(String userId, Session session) {
        return sessions.createSession(userId, session);
    }

    @Override
    public Session createSession(String userId, String sessionToken, Instant expires) {
        return sessions.createSession(userId, sessionToken, expires);
    }

    @Override
    public Optional<SessionAndUser<Session, User>> getSessionAndUser(
            @Nullable String sessionToken) {
        return sessions.getSessionAndUser(sessionToken);
    }

    @Override
    public Optional<SessionAndUser<Session, User>> findActiveSession(@Nullable String sessionToken,
            Instant now) {
        return sessions.findActiveSession(sessionToken, now);
    }

    @Override
    public Session updateSession(String sessionToken, Patch<Session> patch) {
        return sessions.updateSession(sessionToken, patch);
    }

    @Override
    public Optional<Session> deleteSession(@Nullable String sessionToken) {
        return sessions.deleteSession(sessionToken);
    }

    @Override
    public Optional<Session> touchSession(@Nullable String sessionToken, Instant now,
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
    public List<Session> listSessions(@Nullable String userId) {
        return sessions.listSessions(userId);
    }

    @Override
    public String sessionHandle(String sessionToken) {
        return sessions.sessionHandle(sessionToken);
    }

    @Override
    public Optional<Session> revokeSession(@Nullable String userId, @Nullable String handle) {
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
    public LoginCode createVerificationToken(LoginCode token) {
        return verificationTokens.createVerificationToken(token);
    }

    @Override
    public LoginCode createVerificationToken(String identifier, String token, Instant expires) {
        return verificationTokens.createVerificationToken(identifier, token, expires);
    }

    @Override
    public Optional<LoginCode> useVerificationToken(@Nullable String identifier,
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
    public User registerWithAccount(User user, CustomerAccount account) {
        return registrations.registerWithAccount(user, account);
    }

    @Override
    public SessionAndUser<Session, User> registerWithAccount(User user, CustomerAccount account,
            Session session) {
        return registrations.registerWithAccount(user, account, session);
    }

    @Override
    public Authenticator createAuthenticator(String userId, Authenticator authenticator) {
        return authenticators.createAuthenticator(userId, authenticator);
    }

    @Override
    public Optional<Authenticator> getAuthenticator(@Nullable String credentialId) {
        return authenticators.getAuthenticator(credentialId);
    }

    @Override
    public List<Authenticator> listAuthenticatorsByUserId(@Nullable String userId) {
        return authenticators.listAuthenticatorsByUserId(userId);
    }

    @Override
    public Authenticator updateAuthenticatorCounter(String credentialId, long counter) {
        return authenticators.updateAuthenticatorCounter(credentialId, counter);
    }

    @Override
    public Authenticator advanceAuthenticatorCounter(String credentialId, long counter) {
        return authenticators.advanceAuthenticatorCounter(credentialId, counter);
    }

    @Override
    public Optional<Authenticator> deleteAuthenticator(@Nullable String userId,
            @Nullable String credentialId) {
        return authenticators.deleteAuthenticator(userId, credentialId);
    }
}
