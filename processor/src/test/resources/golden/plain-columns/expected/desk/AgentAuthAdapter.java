package desk;

import dev.authadapter.AccountKey;
import dev.authadapter.AccountStore;
import dev.authadapter.AuthAdapter;
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
 *   <li>users: {@link Agent}
 *   <li>linked accounts: {@link AgentAccount}
 *   <li>sessions: {@link AgentSession}
 *   <li>one-time tokens: {@link AgentVerificationToken}
 * </ul>
 *
 * <p>Safe for use by several threads. What it returns is detached: it belongs to the caller.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class AgentAuthAdapter implements AuthAdapter<Agent, Long, AgentAccount, AgentSession, AgentVerificationToken> {
    private final AuthEngine<Agent, Long> engine;

    private final UserStore<Agent, Long> users;

    private final AccountStore<Agent, Long, AgentAccount> accounts;

    private final SessionStore<Agent, Long, AgentSession> sessions;

    private final VerificationTokenStore<AgentVerificationToken> verificationTokens;

    private final Registrations<Agent, AgentAccount, AgentSession> registrations;

    /**
     * Makes an adapter that works through a factory; the factory is neither changed nor closed.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public AgentAuthAdapter(EntityManagerFactory entityManagerFactory) {
        this(new AuthEngine<>(entityManagerFactory, AgentAuthBinding.BINDING));
    }

    /**
     * Makes an adapter that takes part in the transactions of its callers.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @param transactions where the transaction of a caller is found
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public AgentAuthAdapter(EntityManagerFactory entityManagerFactory,
            AuthTransactions transactions) {
        this(new AuthEngine<>(entityManagerFactory, transactions, AgentAuthBinding.BINDING));
    }

    private AgentAuthAdapter(AuthEngine<Agent, Long> engine) {
        this.engine = engine;
        accounts = engine.accounts(AgentAccountAuthBinding.BINDING);
        sessions = engine.sessions(AgentSessionAuthBinding.BINDING);
        verificationTokens = engine.verificationTokens(AgentVerificationTokenAuthBinding.BINDING);
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
    public AgentAuthAdapter joining(EntityManager entityManager) {
        return new AgentAuthAdapter(engine.within(AuthTransactions.of(entityManager)));
    }

    /**
     * Lists the entity classes of the adapter, to be registered with the persistence unit.
     *
     * @return the classes, the user first
     */
    public static List<Class<?>> entities() {
        return List.of(
                Agent.class,
                AgentAccount.class,
                AgentSession.class,
                AgentVerificationToken.class);
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
    public Agent createUser(Agent user) {
        return users.createUser(user);
    }

    @Override
    public Optional<Agent> getUser(@Nullable Long id) {
        return users.getUser(id);
    }

    @Override
    public Optional<Agent> getUserByEmail(@Nullable String email) {
        return users.getUserByEmail(email);
    }

    @Override
    public Agent updateUser(Long id, Patch<Agent> patch) {
        return users.updateUser(id, patch);
    }

    @Override
    public Optional<Agent> deleteUser(@Nullable Long id) {
        return users.deleteUser(id);
    }

    @Override
    public Optional<Agent> getUserByAccount(AccountKey key) {
        return accounts.getUserByAccount(key);
    }

    @Override
    public Optional<AgentAccount> getAccount(AccountKey key) {
        return accounts.getAccount(key);
    }

    @Override
    public AgentAccount linkAccount(Long userId, AgentAccount account) {
        return accounts.linkAccount(userId, account);
    }

    @Override
    public AgentAccount unlinkAccount(AccountKey key) {
        return accounts.unlinkAccount(key);
    }

    @Override
    public AgentAccount unlinkAccountWithTokens(AccountKey key) {
        return accounts.unlinkAccountWithTokens(key);
    }

    @Override
    public List<AgentAccount> listAccounts(@Nullable Long userId) {
        return accounts.listAccounts(userId);
    }

    @Override
    public AgentAccount updateAccount(AccountKey key, Patch<AgentAccount> patch) {
        return accounts.updateAccount(key, patch);
    }

    @Override
    public AgentAccount linkOrUpdateAccount(Long userId, AgentAccount account,
            Patch<AgentAccount> patch) {
        return accounts.linkOrUpdateAccount(userId, account, patch);
    }

    @Override
    public Optional<AgentAccount> unlinkAccountUnlessLast(AccountKey key) {
        return accounts.unlinkAccountUnlessLast(key);
    }

    @Override
    public AgentSession createSession(Long userId, AgentSession session) {
        return sessions.createSession(userId, session);
    }

    @Override
    public AgentSession createSession(Long userId, String sessionToken, Instant expires) {
        return sessions.createSession(userId, sessionToken, expires);
    }

    @Override
    public Optional<SessionAndUser<AgentSession, Agent>> getSessionAndUser(
            @Nullable String sessionToken) {
        return sessions.getSessionAndUser(sessionToken);
    }

    @Override
    public Optional<SessionAndUser<AgentSession, Agent>> findActiveSession(
            @Nullable String sessionToken, Instant now) {
        return sessions.findActiveSession(sessionToken, now);
    }

    @Override
    public AgentSession updateSession(String sessionToken, Patch<AgentSession> patch) {
        return sessions.updateSession(sessionToken, patch);
    }

    @Override
    public Optional<AgentSession> deleteSession(@Nullable String sessionToken) {
        return sessions.deleteSession(sessionToken);
    }

    @Override
    public Optional<AgentSession> touchSession(@Nullable String sessionToken, Instant now,
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
    public List<AgentSession> listSessions(@Nullable Long userId) {
        return sessions.listSessions(userId);
    }

    @Override
    public String sessionHandle(String sessionToken) {
        return sessions.sessionHandle(sessionToken);
    }

    @Override
    public Optional<AgentSession> revokeSession(@Nullable Long userId, @Nullable String handle) {
        return sessions.revokeSession(userId, handle);
    }

    @Override
    public int deleteSessions(@Nullable Long userId) {
        return sessions.deleteSessions(userId);
    }

    @Override
    public int deleteSessionsExcept(@Nullable Long userId, String sessionToken) {
        return sessions.deleteSessionsExcept(userId, sessionToken);
    }

    @Override
    public AgentVerificationToken createVerificationToken(AgentVerificationToken token) {
        return verificationTokens.createVerificationToken(token);
    }

    @Override
    public AgentVerificationToken createVerificationToken(String identifier, String token,
            Instant expires) {
        return verificationTokens.createVerificationToken(identifier, token, expires);
    }

    @Override
    public Optional<AgentVerificationToken> useVerificationToken(@Nullable String identifier,
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
    public Agent registerWithAccount(Agent user, AgentAccount account) {
        return registrations.registerWithAccount(user, account);
    }

    @Override
    public SessionAndUser<AgentSession, Agent> registerWithAccount(Agent user, AgentAccount account,
            AgentSession session) {
        return registrations.registerWithAccount(user, account, session);
    }
}
