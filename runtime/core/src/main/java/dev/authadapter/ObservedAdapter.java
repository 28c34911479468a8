package dev.authadapter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An adapter that tells an application of changes, and lets it refuse or complete them. It sees what is called through it, and not what is
 * called on the adapter behind it.
 *
 * @param <U> the user entity
 * @param <I> the type of the user's identifier
 * @param <A> the account entity
 * @param <S> the session entity
 * @param <V> the verification token entity
 */
public final class ObservedAdapter<U, I, A, S, V> implements AuthAdapter<U, I, A, S, V> {

    private final AuthAdapter<U, I, A, S, V> adapter;
    private final AuthEvents<U, I, A, S> events;

    /**
     * Makes an adapter.
     *
     * @param adapter does the work
     * @param events is asked before changes and told after them
     */
    public ObservedAdapter(AuthAdapter<U, I, A, S, V> adapter, AuthEvents<U, I, A, S> events) {
        this.adapter = Objects.requireNonNull(adapter, "adapter");
        this.events = Objects.requireNonNull(events, "events");
    }

    @Override
    public <R extends @Nullable Object> R inTransaction(Supplier<R> work) {
        return adapter.inTransaction(work);
    }

    @Override
    public void afterCommit(Runnable action) {
        adapter.afterCommit(action);
    }

    @Override
    public AuthPlan plan() {
        return adapter.plan();
    }

    @Override
    public U createUser(U user) {
        return told(adapter.createUser(events.beforeCreateUser(user)), events::afterCreateUser);
    }

    @Override
    public Optional<U> getUser(@Nullable I id) {
        return adapter.getUser(id);
    }

    @Override
    public Optional<U> getUserByEmail(@Nullable String email) {
        return adapter.getUserByEmail(email);
    }

    @Override
    public U updateUser(I id, Patch<U> patch) {
        return told(adapter.updateUser(id, events.beforeUpdateUser(id, patch)), events::afterUpdateUser);
    }

    @Override
    public Optional<U> deleteUser(@Nullable I id) {
        if (id != null) {
            events.beforeDeleteUser(id);
        }
        return toldOf(adapter.deleteUser(id), events::afterDeleteUser);
    }

    @Override
    public U registerWithAccount(U user, A account) {
        U created = events.beforeCreateUser(user);
        A linked = events.beforeLinkAccount(null, account);
        U registered = adapter.registerWithAccount(created, linked);
        adapter.afterCommit(() -> {
            events.afterCreateUser(registered);
            events.afterLinkAccount(linked);
        });
        return registered;
    }

    @Override
    public SessionAndUser<S, U> registerWithAccount(U user, A account, S session) {
        U created = events.beforeCreateUser(user);
        A linked = events.beforeLinkAccount(null, account);
        events.beforeCreateSession(null);
        SessionAndUser<S, U> registered = adapter.registerWithAccount(created, linked, session);
        adapter.afterCommit(() -> {
            events.afterCreateUser(registered.user());
            events.afterLinkAccount(linked);
            events.afterCreateSession(registered.session());
        });
        return registered;
    }

    @Override
    public Optional<U> getUserByAccount(AccountKey key) {
        return adapter.getUserByAccount(key);
    }

    @Override
    public Optional<A> getAccount(AccountKey key) {
        return adapter.getAccount(key);
    }

    @Override
    public A linkAccount(I userId, A account) {
        return told(adapter.linkAccount(userId, events.beforeLinkAccount(userId, account)), events::afterLinkAccount);
    }

    @Override
    public A unlinkAccount(AccountKey key) {
        events.beforeUnlinkAccount(key);
        return told(adapter.unlinkAccount(key), events::afterUnlinkAccount);
    }

    @Override
    public A unlinkAccountWithTokens(AccountKey key) {
        events.beforeUnlinkAccount(key);
        return told(adapter.unlinkAccountWithTokens(key), events::afterUnlinkAccount);
    }

    @Override
    public List<A> listAccounts(@Nullable I userId) {
        return adapter.listAccounts(userId);
    }

    @Override
    public A updateAccount(AccountKey key, Patch<A> patch) {
        return told(adapter.updateAccount(key, patch), events::afterUpdateAccount);
    }

    @Override
    public A linkOrUpdateAccount(I userId, A account, Patch<A> patch) {
        A given = events.beforeLinkAccount(userId, account);
        A stored = adapter.linkOrUpdateAccount(userId, given, patch);
        // The account that is given is returned only if it was linked.
        return told(stored, stored == given ? events::afterLinkAccount : events::afterUpdateAccount);
    }

    @Override
    public Optional<A> unlinkAccountUnlessLast(AccountKey key) {
        events.beforeUnlinkAccount(key);
        return toldOf(adapter.unlinkAccountUnlessLast(key), events::afterUnlinkAccount);
    }

    @Override
    public S createSession(I userId, S session) {
        events.beforeCreateSession(userId);
        return told(adapter.createSession(userId, session), events::afterCreateSession);
    }

    @Override
    public S createSession(I userId, String sessionToken, Instant expires) {
        events.beforeCreateSession(userId);
        return told(adapter.createSession(userId, sessionToken, expires), events::afterCreateSession);
    }

    @Override
    public Optional<SessionAndUser<S, U>> getSessionAndUser(@Nullable String sessionToken) {
        return adapter.getSessionAndUser(sessionToken);
    }

    @Override
    public Optional<SessionAndUser<S, U>> findActiveSession(@Nullable String sessionToken, Instant now) {
        return adapter.findActiveSession(sessionToken, now);
    }

    @Override
    public S updateSession(String sessionToken, Patch<S> patch) {
        return adapter.updateSession(sessionToken, patch);
    }

    @Override
    public Optional<S> deleteSession(@Nullable String sessionToken) {
        return toldOf(adapter.deleteSession(sessionToken), events::afterDeleteSession);
    }

    @Override
    public Optional<S> touchSession(@Nullable String sessionToken, Instant now, Instant expires) {
        return adapter.touchSession(sessionToken, now, expires);
    }

    @Override
    public int purgeSessions(Instant now, int limit) {
        return adapter.purgeSessions(now, limit);
    }

    @Override
    public long countExpiredSessions(Instant now) {
        return adapter.countExpiredSessions(now);
    }

    @Override
    public List<S> listSessions(@Nullable I userId) {
        return adapter.listSessions(userId);
    }

    @Override
    public String sessionHandle(String sessionToken) {
        return adapter.sessionHandle(sessionToken);
    }

    @Override
    public Optional<S> revokeSession(@Nullable I userId, @Nullable String handle) {
        return toldOf(adapter.revokeSession(userId, handle), events::afterDeleteSession);
    }

    @Override
    public int deleteSessions(@Nullable I userId) {
        return adapter.deleteSessions(userId);
    }

    @Override
    public int deleteSessionsExcept(@Nullable I userId, String sessionToken) {
        return adapter.deleteSessionsExcept(userId, sessionToken);
    }

    @Override
    public V createVerificationToken(V token) {
        return adapter.createVerificationToken(token);
    }

    @Override
    public V createVerificationToken(String identifier, String token, Instant expires) {
        return adapter.createVerificationToken(identifier, token, expires);
    }

    @Override
    public Optional<V> useVerificationToken(@Nullable String identifier, @Nullable String token) {
        return adapter.useVerificationToken(identifier, token);
    }

    @Override
    public int purgeVerificationTokens(Instant now, int limit) {
        return adapter.purgeVerificationTokens(now, limit);
    }

    @Override
    public long countExpiredVerificationTokens(Instant now) {
        return adapter.countExpiredVerificationTokens(now);
    }

    private <T> T told(T changed, Consumer<? super T> event) {
        adapter.afterCommit(() -> event.accept(changed));
        return changed;
    }

    private <T> Optional<T> toldOf(Optional<T> changed, Consumer<? super T> event) {
        changed.ifPresent(present -> told(present, event));
        return changed;
    }
}
