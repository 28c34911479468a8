package com.acme;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthAdapter;
import dev.authadapter.AuthPlan;
import dev.authadapter.AuthTransactions;
import dev.authadapter.Patch;
import dev.authadapter.SessionAndUser;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.entity.VerificationToken;
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
 *   <li>one-time tokens: {@link VerificationToken}
 * </ul>
 *
 * <p>Safe for use by several threads. What it returns is detached: it belongs to the caller.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class AppUserAuthAdapter implements AuthAdapter<AppUser, String, AppUserAccount, AppUserSession, VerificationToken> {
    /**
     * Makes an adapter that works through a factory; the factory is neither changed nor closed.
     *
     * @param entityManagerFactory Hibernate's, with every class of {@link #entities()} mapped
     * @throws dev.authadapter.UnsupportedEntityException
     *     if a class is not mapped, or in a way the adapter cannot work with
     */
    public AppUserAuthAdapter(EntityManagerFactory entityManagerFactory) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
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
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    /**
     * Makes an adapter whose operations take part in the transaction of an entity manager: they see what it has written,
     * and are undone with it. While it has none, they take effect at once.
     *
     * @param entityManager of the same factory as this adapter
     * @return a new adapter, to be used by the thread that uses the entity manager
     */
    public AppUserAuthAdapter joining(EntityManager entityManager) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    /**
     * Lists the entity classes of the adapter, to be registered with the persistence unit.
     *
     * @return the classes, the user first
     */
    public static List<Class<?>> entities() {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public <R extends @Nullable Object> R inTransaction(Supplier<R> work) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public void afterCommit(Runnable action) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public AuthPlan plan() {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public AppUser createUser(AppUser user) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public Optional<AppUser> getUser(@Nullable String id) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public Optional<AppUser> getUserByEmail(@Nullable String email) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public AppUser updateUser(String id, Patch<AppUser> patch) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public Optional<AppUser> deleteUser(@Nullable String id) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public Optional<AppUser> getUserByAccount(AccountKey key) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public Optional<AppUserAccount> getAccount(AccountKey key) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public AppUserAccount linkAccount(String userId, AppUserAccount account) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public AppUserAccount unlinkAccount(AccountKey key) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public AppUserAccount unlinkAccountWithTokens(AccountKey key) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public List<AppUserAccount> listAccounts(@Nullable String userId) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public AppUserAccount updateAccount(AccountKey key, Patch<AppUserAccount> patch) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public AppUserAccount linkOrUpdateAccount(String userId, AppUserAccount account,
            Patch<AppUserAccount> patch) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public Optional<AppUserAccount> unlinkAccountUnlessLast(AccountKey key) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public AppUserSession createSession(String userId, AppUserSession session) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public AppUserSession createSession(String userId, String sessionToken, Instant expires) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public Optional<SessionAndUser<AppUserSession, AppUser>> getSessionAndUser(
            @Nullable String sessionToken) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public Optional<SessionAndUser<AppUserSession, AppUser>> findActiveSession(
            @Nullable String sessionToken, Instant now) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public AppUserSession updateSession(String sessionToken, Patch<AppUserSession> patch) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public Optional<AppUserSession> deleteSession(@Nullable String sessionToken) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public Optional<AppUserSession> touchSession(@Nullable String sessionToken, Instant now,
            Instant expires) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public int purgeSessions(Instant now, int limit) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public long countExpiredSessions(Instant now) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public List<AppUserSession> listSessions(@Nullable String userId) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public String sessionHandle(String sessionToken) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public Optional<AppUserSession> revokeSession(@Nullable String userId,
            @Nullable String handle) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public int deleteSessions(@Nullable String userId) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public int deleteSessionsExcept(@Nullable String userId, String sessionToken) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public VerificationToken createVerificationToken(VerificationToken token) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public VerificationToken createVerificationToken(String identifier, String token,
            Instant expires) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public Optional<VerificationToken> useVerificationToken(@Nullable String identifier,
            @Nullable String token) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public int purgeVerificationTokens(Instant now, int limit) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public long countExpiredVerificationTokens(Instant now) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public AppUser registerWithAccount(AppUser user, AppUserAccount account) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    @Override
    public SessionAndUser<AppUserSession, AppUser> registerWithAccount(AppUser user,
            AppUserAccount account, AppUserSession session) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }
}
