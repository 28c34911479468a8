package vault;

import dev.authadapter.AccountKey;
import dev.authadapter.AccountStore;
import dev.authadapter.AuthAdapter;
import dev.authadapter.AuthKeys;
import dev.authadapter.AuthPlan;
import dev.authadapter.AuthTransactions;
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
 *   <li>users: {@link Keeper}
 *   <li>linked accounts: {@link KeeperAccount}
 *   <li>sessions: {@link KeeperVisit}
 *   <li>one-time tokens: {@link KeeperVerificationToken}
 * </ul>
 *
 * <p>Safe for use by several threads. What it returns is detached: it belongs to the caller.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class KeeperAuthAdapter implements AuthAdapter<Keeper, String, KeeperAccount, KeeperVisit, KeeperVerificationToken> {
    private final AuthEngine<Keeper, String> engine;

    private final UserStore<Keeper, String> users;

    private final AccountStore<Keeper, String, KeeperAccount> accounts;

    private final SessionStore<Keeper, String, KeeperVisit> sessions;

    private final VerificationTokenStore<KeeperVerificationToken> verificationTokens;

    private final Registrations<Keeper, KeeperAccount, KeeperVisit> registrations;

    /**
     * Makes an adapter that works through a factory; the factory is neither changed nor closed.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @param keys what secrets are kept by
     * @throws IllegalArgumentException if keys lacks a key that is needed
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public KeeperAuthAdapter(EntityManagerFactory entityManagerFactory, AuthKeys keys) {
        this(new AuthEngine<>(entityManagerFactory, AuthTransactions.none(), keys, KeeperAuthBinding.BINDING));
    }

    /**
     * Makes an adapter that takes part in the transactions of its callers.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @param transactions where the transaction of a caller is found
     * @param keys what secrets are kept by
     * @throws IllegalArgumentException if keys lacks a key that is needed
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public KeeperAuthAdapter(EntityManagerFactory entityManagerFactory,
            AuthTransactions transactions, AuthKeys keys) {
        this(new AuthEngine<>(entityManagerFactory, transactions, keys, KeeperAuthBinding.BINDING));
    }

    private KeeperAuthAdapter(AuthEngine<Keeper, String> engine) {
        this.engine = engine;
        accounts = engine.accounts(KeeperAccountAuthBinding.BINDING);
        sessions = engine.sessions(KeeperVisitAuthBinding.BINDING);
        verificationTokens = engine.verificationTokens(KeeperVerificationTokenAuthBinding.BINDING);
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
    public KeeperAuthAdapter joining(EntityManager entityManager) {
        return new KeeperAuthAdapter(engine.within(AuthTransactions.of(entityManager)));
    }

    /**
     * Lists the entity classes of the adapter, to be registered with the persistence unit.
     *
     * @return the classes, the user first
     */
    public static List<Class<?>> entities() {
        return List.of(
                Keeper.class,
                KeeperAccount.class,
                KeeperVisit.class,
                KeeperVerificationToken.class);
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
    public Keeper createUser(Keeper user) {
        return users.createUser(user);
    }

    @Override
    public Optional<Keeper> getUser(@Nullable String id) {
        return users.getUser(id);
    }

    @Override
    public Optional<Keeper> getUserByEmail(@Nullable String email) {
        return users.getUserByEmail(email);
    }

    @Override
    public Keeper updateUser(String id, Patch<Keeper> patch) {
        return users.updateUser(id, patch);
    }

    @Override
    public Optional<Keeper> deleteUser(@Nullable String id) {
        return users.deleteUser(id);
    }

    @Override
    public Optional<Keeper> getUserByAccount(AccountKey key) {
        return accounts.getUserByAccount(key);
    }

    @Override
    public Optional<KeeperAccount> getAccount(AccountKey key) {
        return accounts.getAccount(key);
    }

    @Override
    public KeeperAccount linkAccount(String userId, KeeperAccount account) {
        return accounts.linkAccount(userId, account);
    }

    @Override
    public KeeperAccount unlinkAccount(AccountKey key) {
        return accounts.unlinkAccount(key);
    }

    @Override
    public KeeperAccount unlinkAccountWithTokens(AccountKey key) {
        return accounts.unlinkAccountWithTokens(key);
    }

    @Override
    public List<KeeperAccount> listAccounts(@Nullable String userId) {
        return accounts.listAccounts(userId);
    }

    @Override
    public KeeperAccount updateAccount(AccountKey key, Patch<KeeperAccount> patch) {
        return accounts.updateAccount(key, patch);
    }

    @Override
    public KeeperAccount linkOrUpdateAccount(String userId, KeeperAccount account,
            Patch<KeeperAccount> patch) {
        return accounts.linkOrUpdateAccount(userId, account, patch);
    }

    @Override
    public Optional<KeeperAccount> unlinkAccountUnlessLast(AccountKey key) {
        return accounts.unlinkAccountUnlessLast(key);
    }

    @Override
    public KeeperVisit createSession(String userId, KeeperVisit session) {
        return sessions.createSession(userId, session);
    }

    @Override
    public KeeperVisit createSession(String userId, String sessionToken, Instant expires) {
        return sessions.createSession(userId, sessionToken, expires);
    }

    @Override
    public Optional<SessionAndUser<KeeperVisit, Keeper>> getSessionAndUser(
            @Nullable String sessionToken) {
        return sessions.getSessionAndUser(sessionToken);
    }

    @Override
    public Optional<SessionAndUser<KeeperVisit, Keeper>> findActiveSession(
            @Nullable String sessionToken, Instant now) {
        return sessions.findActiveSession(sessionToken, now);
    }

    @Override
    public KeeperVisit updateSession(String sessionToken, Patch<KeeperVisit> patch) {
        return sessions.updateSession(sessionToken, patch);
    }

    @Override
    public Optional<KeeperVisit> deleteSession(@Nullable String sessionToken) {
        return sessions.deleteSession(sessionToken);
    }

    @Override
    public Optional<KeeperVisit> touchSession(@Nullable String sessionToken, Instant now,
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
    public List<KeeperVisit> listSessions(@Nullable String userId) {
        return sessions.listSessions(userId);
    }

    @Override
    public String sessionHandle(String sessionToken) {
        return sessions.sessionHandle(sessionToken);
    }

    @Override
    public Optional<KeeperVisit> revokeSession(@Nullable String userId, @Nullable String handle) {
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
    public KeeperVerificationToken createVerificationToken(KeeperVerificationToken token) {
        return verificationTokens.createVerificationToken(token);
    }

    @Override
    public KeeperVerificationToken createVerificationToken(String identifier, String token,
            Instant expires) {
        return verificationTokens.createVerificationToken(identifier, token, expires);
    }

    @Override
    public Optional<KeeperVerificationToken> useVerificationToken(@Nullable String identifier,
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
    public Keeper registerWithAccount(Keeper user, KeeperAccount account) {
        return registrations.registerWithAccount(user, account);
    }

    @Override
    public SessionAndUser<KeeperVisit, Keeper> registerWithAccount(Keeper user,
            KeeperAccount account, KeeperVisit session) {
        return registrations.registerWithAccount(user, account, session);
    }
}
