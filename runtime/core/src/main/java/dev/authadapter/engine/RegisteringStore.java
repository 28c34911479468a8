package dev.authadapter.engine;

import dev.authadapter.AccountStore;
import dev.authadapter.Property;
import dev.authadapter.Registrations;
import dev.authadapter.SessionAndUser;
import dev.authadapter.SessionStore;
import dev.authadapter.UserStore;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Registers people in one statement, or else through the stores, in one transaction. */
final class RegisteringStore<U, I, A, S> implements Registrations<U, A, S> {

    private final Stores<U, I, A, S> stores;
    private final Optional<BatchedRegistration<U, I, A, S>> batched;
    private final Function<Supplier<U>, U> transaction;
    private final BooleanSupplier joining;

    /**
     * Makes it.
     *
     * @param batched does it in one statement, if that is possible
     * @param transaction runs work in a transaction
     * @param joining whether that may be one of a caller
     */
    RegisteringStore(
            Stores<U, I, A, S> stores,
            Optional<BatchedRegistration<U, I, A, S>> batched,
            Function<Supplier<U>, U> transaction,
            BooleanSupplier joining) {
        this.stores = stores;
        this.batched = batched;
        this.transaction = transaction;
        this.joining = joining;
    }

    @Override
    public U registerWithAccount(U user, A account) {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(account, "account");
        return inOneStatement(user, account, null)
                ? user
                : register(
                        user,
                        stores.memory().apply(account, null),
                        id -> stores.accounts().linkAccount(id, account));
    }

    @Override
    public SessionAndUser<S, U> registerWithAccount(U user, A account, S session) {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(session, "session");
        U created = inOneStatement(user, account, session)
                ? user
                : register(user, stores.memory().apply(account, session), id -> {
                    stores.accounts().linkAccount(id, account);
                    stores.sessions().createSession(id, session);
                });
        return new SessionAndUser<>(session, created);
    }

    private boolean inOneStatement(U user, A account, @Nullable S session) {
        return batched.filter(registration -> registration.register(user, account, session))
                .isPresent();
    }

    /**
     * Registers through the stores.
     *
     * @param before restores the account and the session; empty if a store is not ours, which then is asked once
     */
    private U register(U user, Optional<Runnable> before, Belongings<I> belongings) {
        Supplier<U> attempt = () -> attempt(user, before, belongings);
        return before.isEmpty() || joining.getAsBoolean() ? attempt.get() : Retries.run(attempt);
    }

    private U attempt(U user, Optional<Runnable> before, Belongings<I> belongings) {
        Property<U, @Nullable I> identifier = stores.binding().id();
        I assigned = identifier.get(user);
        boolean registered = false;
        try {
            U created = transaction.apply(() -> {
                U stored = stores.users().createUser(user);
                belongings.store(Objects.requireNonNull(identifier.get(stored)));
                return stored;
            });
            registered = true;
            return created;
        } finally {
            if (!registered) {
                before.ifPresent(Runnable::run);
                restore(user, assigned);
            }
        }
    }

    /** An identifier that was made for a row which is not there must not be taken for one that the caller assigned. */
    @SuppressWarnings(
            "NullAway") // Property<U, @Nullable I> takes null, which NullAway does not read from the type argument
    private void restore(U user, @Nullable I assigned) {
        Property<U, @Nullable I> identifier = stores.binding().id();
        if (!Objects.equals(identifier.get(user), assigned)) {
            identifier.set(user, assigned);
        }
    }

    /**
     * Where people are kept.
     *
     * @param binding the user entity
     * @param users keeps users
     * @param accounts keeps accounts
     * @param sessions keeps sessions
     * @param memory remembers an account and, if there is one, a session; returns what restores them, if the stores are ours
     */
    record Stores<U, I, A, S>(
            UserBinding<U, I> binding,
            UserStore<U, I> users,
            AccountStore<U, I, A> accounts,
            SessionStore<U, I, S> sessions,
            BiFunction<A, @Nullable S, Optional<Runnable>> memory) {}

    /** What belongs to a user. */
    private interface Belongings<I> {
        void store(I userId);
    }
}
