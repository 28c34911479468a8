package dev.authadapter.engine;

import dev.authadapter.AccountStore;
import dev.authadapter.AuthKeys;
import dev.authadapter.AuthPlan;
import dev.authadapter.AuthTransactions;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.Registrations;
import dev.authadapter.SessionStore;
import dev.authadapter.UserStore;
import dev.authadapter.VerificationTokenStore;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entry of generated adapters: turns the binding of each role into the store that works on it.
 *
 * <p>Owns no pool and changes nothing of the {@link EntityManagerFactory}. One thread constructs the adapter with it; the
 * stores are immutable and serve any number of threads.
 *
 * @param <U> the user entity
 * @param <I> the type of the user's identifier, boxed
 */
public final class AuthEngine<U, I> {

    private final HibernateMapping mapping;
    private final UserBinding<U, I> binding;
    private final AuthKeys keys;
    private final Roles<U, I> roles;

    /**
     * Prepares an engine; the statements are built as the stores are asked for.
     *
     * @param entityManagerFactory a factory of Hibernate's, which has every entity of the adapter
     * @param transactions where the transactions of callers are found
     * @param keys the keys that the entities of the adapter need
     * @param user the user entity
     * @throws dev.authadapter.UnsupportedEntityException if the user entity is not mapped, or cannot be stored
     * @throws NullPointerException if a parameter is null
     */
    public AuthEngine(
            EntityManagerFactory entityManagerFactory,
            AuthTransactions transactions,
            AuthKeys keys,
            UserBinding<U, I> user) {
        this(
                HibernateMapping.of(
                        Objects.requireNonNull(entityManagerFactory, "entityManagerFactory"),
                        Objects.requireNonNull(transactions, "transactions")),
                user,
                Objects.requireNonNull(keys, "keys"));
    }

    /**
     * Prepares an engine whose entities need no keys.
     *
     * @param entityManagerFactory a factory of Hibernate's, which has every entity of the adapter
     * @param transactions where the transactions of callers are found
     * @param user the user entity
     * @throws dev.authadapter.UnsupportedEntityException if the user entity is not mapped, or cannot be stored
     * @throws NullPointerException if a parameter is null
     */
    public AuthEngine(
            EntityManagerFactory entityManagerFactory, AuthTransactions transactions, UserBinding<U, I> user) {
        this(entityManagerFactory, transactions, AuthKeys.none(), user);
    }

    /**
     * Prepares an engine whose operations join no transaction of a caller, and whose entities need no keys.
     *
     * @param entityManagerFactory a factory of Hibernate's, which has every entity of the adapter
     * @param user the user entity
     * @throws dev.authadapter.UnsupportedEntityException if the user entity is not mapped, or cannot be stored
     * @throws NullPointerException if a parameter is null
     */
    public AuthEngine(EntityManagerFactory entityManagerFactory, UserBinding<U, I> user) {
        this(entityManagerFactory, AuthTransactions.none(), user);
    }

    private AuthEngine(HibernateMapping mapping, UserBinding<U, I> binding, AuthKeys keys) {
        this.mapping = mapping;
        this.binding = binding;
        this.keys = keys;
        roles = new Roles<>(mapping, binding, keys);
    }

    /**
     * An engine for the same entities, in the transactions of another caller.
     *
     * @param transactions where they are found
     * @return a new engine, to ask for stores of its own
     */
    public AuthEngine<U, I> within(AuthTransactions transactions) {
        return new AuthEngine<>(mapping.within(Objects.requireNonNull(transactions, "transactions")), binding, keys);
    }

    /**
     * Runs work in one transaction, the current one if there is one.
     *
     * @param work calls the stores of this engine on the same thread
     * @param <R> the result
     * @return what the work returns
     * @throws dev.authadapter.AuthStoreException if the transaction cannot be committed
     */
    public <R extends @Nullable Object> R inTransaction(Supplier<R> work) {
        Objects.requireNonNull(work, "work");
        return mapping.transactions().run(mapping.beginning(binding.entity()), work);
    }

    /**
     * Runs an action after the current transaction is committed, or at once if there is none. What it throws is logged.
     *
     * @param action what to run
     * @throws NullPointerException if {@code action} is null
     */
    public void afterCommit(Runnable action) {
        mapping.transactions().afterCommit(Objects.requireNonNull(action, "action"));
    }

    /**
     * The store of accounts.
     *
     * @param account the account entity
     * @param <A> the account entity
     * @return the store
     */
    public <A> AccountStore<U, I, A> accounts(AccountBinding<A, U, I> account) {
        return new PersistentAccountStore<>(
                account,
                roles.owned(
                        account.entity(), account.owner(), List.of(account.provider(), account.providerAccountId())));
    }

    /**
     * The store of sessions.
     *
     * @param session the session entity
     * @param <S> the session entity
     * @return the store
     * @throws IllegalArgumentException if its tokens are stored in a way that takes a key, and none was given
     * @throws dev.authadapter.UnsupportedEntityException if the entity is not mapped, or cannot be stored
     */
    public <S> SessionStore<U, I, S> sessions(SessionBinding<S, U, I> session) {
        return new PersistentSessionStore<>(
                session,
                roles.owned(
                        session.entity(),
                        session.owner(),
                        List.of(session.sessionToken().property())),
                keys);
    }

    /**
     * The store of verification tokens.
     *
     * @param token the verification token entity
     * @param <V> the verification token entity
     * @return the store
     * @throws IllegalArgumentException if its tokens are stored in a way that takes a key, and none was given
     * @throws dev.authadapter.UnsupportedEntityException if the entity is not mapped, or cannot be stored
     */
    public <V> VerificationTokenStore<V> verificationTokens(VerificationTokenBinding<V> token) {
        return new PersistentVerificationTokenStore<>(
                token,
                roles.unowned(
                        token.entity(),
                        List.of(token.identifier(), token.token().property())),
                keys);
    }

    /**
     * The store of passkeys.
     *
     * @param authenticator the authenticator entity
     * @param <N> the authenticator entity
     * @return the store
     */
    public <N> AuthenticatorStore<I, N> authenticators(AuthenticatorBinding<N, U, I> authenticator) {
        return new PersistentAuthenticatorStore<>(
                authenticator,
                roles.owned(authenticator.entity(), authenticator.owner(), List.of(authenticator.credentialId())));
    }

    /**
     * The store of users. Asked for last, since deleting a user must reach every other store.
     *
     * @return the store
     */
    public UserStore<U, I> users() {
        return new PersistentUserStore<>(binding, roles.users(), roles.userDeletion());
    }

    /**
     * How the stores that were asked for work.
     *
     * @return the choices made, and why
     */
    public AuthPlan plan() {
        return roles.plan();
    }

    /**
     * Registers people through the stores of this engine.
     *
     * @param users the store of users
     * @param accounts the store of accounts
     * @param sessions the store of sessions
     * @param <A> the account entity
     * @param <S> the session entity
     * @return what registers
     */
    public <A, S> Registrations<U, A, S> registrations(
            UserStore<U, I> users, AccountStore<U, I, A> accounts, SessionStore<U, I, S> sessions) {
        return new RegisteringStore<>(
                new RegisteringStore.Stores<>(
                        binding,
                        users,
                        accounts,
                        sessions,
                        (account, session) -> memory(accounts, account, sessions, session)),
                batched(users, accounts, sessions),
                this::inTransaction,
                mapping.transactions()::mayTakePart);
    }

    private static <U, I, A, S> Optional<Runnable> memory(
            AccountStore<U, I, A> accounts, A account, SessionStore<U, I, S> sessions, @Nullable S session) {
        if (!(accounts instanceof PersistentAccountStore<U, I, A> ownAccounts)
                || !(sessions instanceof PersistentSessionStore<U, I, S> ownSessions)) {
            return Optional.empty();
        }
        Snapshot<A> linked = ownAccounts.snapshot(account);
        Optional<Snapshot<S>> opened = Optional.ofNullable(session).map(ownSessions::snapshot);
        return Optional.of(() -> {
            linked.restore();
            opened.ifPresent(Snapshot::restore);
        });
    }

    /** Not through stores that somebody has wrapped: they would be passed by. */
    private <A, S> Optional<BatchedRegistration<U, I, A, S>> batched(
            UserStore<U, I> users, AccountStore<U, I, A> accounts, SessionStore<U, I, S> sessions) {
        return users instanceof PersistentUserStore<U, I> ownUsers
                        && accounts instanceof PersistentAccountStore<U, I, A> ownAccounts
                        && sessions instanceof PersistentSessionStore<U, I, S> ownSessions
                ? roles.batch().map(batch -> new BatchedRegistration<>(batch, ownUsers, ownAccounts, ownSessions))
                : Optional.empty();
    }
}
