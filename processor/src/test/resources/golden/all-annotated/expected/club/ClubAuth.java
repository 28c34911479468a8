package club;

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
import java.util.UUID;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Keeps these entities in a database:
 * <ul>
 *   <li>users: {@link Member}
 *   <li>linked accounts: {@link Login}
 *   <li>sessions: {@link Visit}
 *   <li>one-time tokens: {@link Invitation}
 *   <li>passkeys: {@link Passkey}
 * </ul>
 *
 * <p>Safe for use by several threads. What it returns is detached: it belongs to the caller.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class ClubAuth implements AuthAdapter<Member, UUID, Login, Visit, Invitation>, AuthenticatorStore<UUID, Passkey> {
    private final AuthEngine<Member, UUID> engine;

    private final UserStore<Member, UUID> users;

    private final AccountStore<Member, UUID, Login> accounts;

    private final SessionStore<Member, UUID, Visit> sessions;

    private final VerificationTokenStore<Invitation> verificationTokens;

    private final AuthenticatorStore<UUID, Passkey> authenticators;

    private final Registrations<Member, Login, Visit> registrations;

    /**
     * Makes an adapter that works through a factory; the factory is neither changed nor closed.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public ClubAuth(EntityManagerFactory entityManagerFactory) {
        this(new AuthEngine<>(entityManagerFactory, MemberAuthBinding.BINDING));
    }

    /**
     * Makes an adapter that takes part in the transactions of its callers.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @param transactions where the transaction of a caller is found
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public ClubAuth(EntityManagerFactory entityManagerFactory, AuthTransactions transactions) {
        this(new AuthEngine<>(entityManagerFactory, transactions, MemberAuthBinding.BINDING));
    }

    private ClubAuth(AuthEngine<Member, UUID> engine) {
        this.engine = engine;
        accounts = engine.accounts(LoginAuthBinding.BINDING);
        sessions = engine.sessions(VisitAuthBinding.BINDING);
        verificationTokens = engine.verificationTokens(InvitationAuthBinding.BINDING);
        authenticators = engine.authenticators(PasskeyAuthBinding.BINDING);
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
    public ClubAuth joining(EntityManager entityManager) {
        return new ClubAuth(engine.within(AuthTransactions.of(entityManager)));
    }

    /**
     * Lists the entity classes of the adapter, to be registered with the persistence unit.
     *
     * @return the classes, the user first
     */
    public static List<Class<?>> entities() {
        return List.of(
                Member.class,
                Login.class,
                Visit.class,
                Invitation.class,
                Passkey.class);
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
    public Member createUser(Member user) {
        return users.createUser(user);
    }

    @Override
    public Optional<Member> getUser(@Nullable UUID id) {
        return users.getUser(id);
    }

    @Override
    public Optional<Member> getUserByEmail(@Nullable String email) {
        return users.getUserByEmail(email);
    }

    @Override
    public Member updateUser(UUID id, Patch<Member> patch) {
        return users.updateUser(id, patch);
    }

    @Override
    public Optional<Member> deleteUser(@Nullable UUID id) {
        return users.deleteUser(id);
    }

    @Override
    public Optional<Member> getUserByAccount(AccountKey key) {
        return accounts.getUserByAccount(key);
    }

    @Override
    public Optional<Login> getAccount(AccountKey key) {
        return accounts.getAccount(key);
    }

    @Override
    public Login linkAccount(UUID userId, Login account) {
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
    public List<Login> listAccounts(@Nullable UUID userId) {
        return accounts.listAccounts(userId);
    }

    @Override
    public Login updateAccount(AccountKey key, Patch<Login> patch) {
        return accounts.updateAccount(key, patch);
    }

    @Override
    public Login linkOrUpdateAccount(UUID userId, Login account, Patch<Login> patch) {
        return accounts.linkOrUpdateAccount(userId, account, patch);
    }

    @Override
    public Optional<Login> unlinkAccountUnlessLast(AccountKey key) {
        return accounts.unlinkAccountUnlessLast(key);
    }

    @Override
    public Visit createSession(UUID userId, Visit session) {
        return sessions.createSession(userId, session);
    }

    @Override
    public Visit createSession(UUID userId, String sessionToken, Instant expires) {
        return sessions.createSession(userId, sessionToken, expires);
    }

    @Override
    public Optional<SessionAndUser<Visit, Member>> getSessionAndUser(
            @Nullable String sessionToken) {
        return sessions.getSessionAndUser(sessionToken);
    }

    @Override
    public Optional<SessionAndUser<Visit, Member>> findActiveSession(@Nullable String sessionToken,
            Instant now) {
        return sessions.findActiveSession(sessionToken, now);
    }

    @Override
    public Visit updateSession(String sessionToken, Patch<Visit> patch) {
        return sessions.updateSession(sessionToken, patch);
    }

    @Override
    public Optional<Visit> deleteSession(@Nullable String sessionToken) {
        return sessions.deleteSession(sessionToken);
    }

    @Override
    public Optional<Visit> touchSession(@Nullable String sessionToken, Instant now,
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
    public List<Visit> listSessions(@Nullable UUID userId) {
        return sessions.listSessions(userId);
    }

    @Override
    public String sessionHandle(String sessionToken) {
        return sessions.sessionHandle(sessionToken);
    }

    @Override
    public Optional<Visit> revokeSession(@Nullable UUID userId, @Nullable String handle) {
        return sessions.revokeSession(userId, handle);
    }

    @Override
    public int deleteSessions(@Nullable UUID userId) {
        return sessions.deleteSessions(userId);
    }

    @Override
    public int deleteSessionsExcept(@Nullable UUID userId, String sessionToken) {
        return sessions.deleteSessionsExcept(userId, sessionToken);
    }

    @Override
    public Invitation createVerificationToken(Invitation token) {
        return verificationTokens.createVerificationToken(token);
    }

    @Override
    public Invitation createVerificationToken(String identifier, String token, Instant expires) {
        return verificationTokens.createVerificationToken(identifier, token, expires);
    }

    @Override
    public Optional<Invitation> useVerificationToken(@Nullable String identifier,
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
    public Member registerWithAccount(Member user, Login account) {
        return registrations.registerWithAccount(user, account);
    }

    @Override
    public SessionAndUser<Visit, Member> registerWithAccount(Member user, Login account,
            Visit session) {
        return registrations.registerWithAccount(user, account, session);
    }

    @Override
    public Passkey createAuthenticator(UUID userId, Passkey authenticator) {
        return authenticators.createAuthenticator(userId, authenticator);
    }

    @Override
    public Optional<Passkey> getAuthenticator(@Nullable String credentialId) {
        return authenticators.getAuthenticator(credentialId);
    }

    @Override
    public List<Passkey> listAuthenticatorsByUserId(@Nullable UUID userId) {
        return authenticators.listAuthenticatorsByUserId(userId);
    }

    @Override
    public Passkey updateAuthenticatorCounter(String credentialId, long counter) {
        return authenticators.updateAuthenticatorCounter(credentialId, counter);
    }

    @Override
    public Passkey advanceAuthenticatorCounter(String credentialId, long counter) {
        return authenticators.advanceAuthenticatorCounter(credentialId, counter);
    }

    @Override
    public Optional<Passkey> deleteAuthenticator(@Nullable UUID userId,
            @Nullable String credentialId) {
        return authenticators.deleteAuthenticator(userId, credentialId);
    }
}
