package jobs;

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
 *   <li>users: {@link Applicant}
 *   <li>linked accounts: {@link Login}
 *   <li>sessions: {@link ApplicantSession}
 *   <li>one-time tokens: {@link ApplicantVerificationToken}
 * </ul>
 *
 * <p>Safe for use by several threads. What it returns is detached: it belongs to the caller.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class ApplicantAuthAdapter implements AuthAdapter<Applicant, Long, Login, ApplicantSession, ApplicantVerificationToken> {
    private final AuthEngine<Applicant, Long> engine;

    private final UserStore<Applicant, Long> users;

    private final AccountStore<Applicant, Long, Login> accounts;

    private final SessionStore<Applicant, Long, ApplicantSession> sessions;

    private final VerificationTokenStore<ApplicantVerificationToken> verificationTokens;

    private final Registrations<Applicant, Login, ApplicantSession> registrations;

    /**
     * Makes an adapter that works through a factory; the factory is neither changed nor closed.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public ApplicantAuthAdapter(EntityManagerFactory entityManagerFactory) {
        this(new AuthEngine<>(entityManagerFactory, ApplicantAuthBinding.BINDING));
    }

    /**
     * Makes an adapter that takes part in the transactions of its callers.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @param transactions where the transaction of a caller is found
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public ApplicantAuthAdapter(EntityManagerFactory entityManagerFactory,
            AuthTransactions transactions) {
        this(new AuthEngine<>(entityManagerFactory, transactions, ApplicantAuthBinding.BINDING));
    }

    private ApplicantAuthAdapter(AuthEngine<Applicant, Long> engine) {
        this.engine = engine;
        accounts = engine.accounts(LoginAuthBinding.BINDING);
        sessions = engine.sessions(ApplicantSessionAuthBinding.BINDING);
        verificationTokens = engine.verificationTokens(ApplicantVerificationTokenAuthBinding.BINDING);
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
    public ApplicantAuthAdapter joining(EntityManager entityManager) {
        return new ApplicantAuthAdapter(engine.within(AuthTransactions.of(entityManager)));
    }

    /**
     * Lists the entity classes of the adapter, to be registered with the persistence unit.
     *
     * @return the classes, the user first
     */
    public static List<Class<?>> entities() {
        return List.of(
                Applicant.class,
                Login.class,
                ApplicantSession.class,
                ApplicantVerificationToken.class);
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
    public Applicant createUser(Applicant user) {
        return users.createUser(user);
    }

    @Override
    public Optional<Applicant> getUser(@Nullable Long id) {
        return users.getUser(id);
    }

    @Override
    public Optional<Applicant> getUserByEmail(@Nullable String email) {
        return users.getUserByEmail(email);
    }

    @Override
    public Applicant updateUser(Long id, Patch<Applicant> patch) {
        return users.updateUser(id, patch);
    }

    @Override
    public Optional<Applicant> deleteUser(@Nullable Long id) {
        return users.deleteUser(id);
    }

    @Override
    public Optional<Applicant> getUserByAccount(AccountKey key) {
        return accounts.getUserByAccount(key);
    }

    @Override
    public Optional<Login> getAccount(AccountKey key) {
        return accounts.getAccount(key);
    }

    @Override
    public Login linkAccount(Long userId, Login account) {
        return accounts.linkAccount(userId, account);
    }

    @Override
    public Login unlinkAccount(AccountKey key) {
        return accounts.unlinkAccount(key);
    }

    @Override
    public Login unlinkAccountWithTokens(AccountKey key) {
        return accounts.unlinkAccountWithTokens(key);
    }

    @Override
    public List<Login> listAccounts(@Nullable Long userId) {
        return accounts.listAccounts(userId);
    }

    @Override
    public Login updateAccount(AccountKey key, Patch<Login> patch) {
        return accounts.updateAccount(key, patch);
    }

    @Override
    public Login linkOrUpdateAccount(Long userId, Login account, Patch<Login> patch) {
        return accounts.linkOrUpdateAccount(userId, account, patch);
    }

    @Override
    public Optional<Login> unlinkAccountUnlessLast(AccountKey key) {
        return accounts.unlinkAccountUnlessLast(key);
    }

    @Override
    public ApplicantSession createSession(Long userId, ApplicantSession session) {
        return sessions.createSession(userId, session);
    }

    @Override
    public ApplicantSession createSession(Long userId, String sessionToken, Instant expires) {
        return sessions.createSession(userId, sessionToken, expires);
    }

    @Override
    public Optional<SessionAndUser<ApplicantSession, Applicant>> getSessionAndUser(
            @Nullable String sessionToken) {
        return sessions.getSessionAndUser(sessionToken);
    }

    @Override
    public Optional<SessionAndUser<ApplicantSession, Applicant>> findActiveSession(
            @Nullable String sessionToken, Instant now) {
        return sessions.findActiveSession(sessionToken, now);
    }

    @Override
    public ApplicantSession updateSession(String sessionToken, Patch<ApplicantSession> patch) {
        return sessions.updateSession(sessionToken, patch);
    }

    @Override
    public Optional<ApplicantSession> deleteSession(@Nullable String sessionToken) {
        return sessions.deleteSession(sessionToken);
    }

    @Override
    public Optional<ApplicantSession> touchSession(@Nullable String sessionToken, Instant now,
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
    public List<ApplicantSession> listSessions(@Nullable Long userId) {
        return sessions.listSessions(userId);
    }

    @Override
    public String sessionHandle(String sessionToken) {
        return sessions.sessionHandle(sessionToken);
    }

    @Override
    public Optional<ApplicantSession> revokeSession(@Nullable Long userId,
            @Nullable String handle) {
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
    public ApplicantVerificationToken createVerificationToken(ApplicantVerificationToken token) {
        return verificationTokens.createVerificationToken(token);
    }

    @Override
    public ApplicantVerificationToken createVerificationToken(String identifier, String token,
            Instant expires) {
        return verificationTokens.createVerificationToken(identifier, token, expires);
    }

    @Override
    public Optional<ApplicantVerificationToken> useVerificationToken(@Nullable String identifier,
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
    public Applicant registerWithAccount(Applicant user, Login account) {
        return registrations.registerWithAccount(user, account);
    }

    @Override
    public SessionAndUser<ApplicantSession, Applicant> registerWithAccount(Applicant user,
            Login account, ApplicantSession session) {
        return registrations.registerWithAccount(user, account, session);
    }
}
