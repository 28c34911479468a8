package dev.authadapter.engine;

import dev.authadapter.AccountStore;
import dev.authadapter.Property;
import dev.authadapter.Registrations;
import dev.authadapter.SessionAndUser;
import dev.authadapter.SessionStore;
import dev.authadapter.UserStore;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Registers people in one statement, or else through the stores, in one transaction. */
final class RegisteringStore<U, I, A, S> implements Registrations<U, A, S> {

    private final Stores<U, I, A, S> stores;
    private final Optional<BatchedRegistration<U, I, A, S>> batched;
    private final Function<Supplier<U>, U> transaction;

    /**
     * Makes it.
     *
     * @param batched does it in one statement, if that is possible
     * @param transaction runs work in a transaction
     */
    RegisteringStore(
            Stores<U, I, A, S> stores,
            Optional<BatchedRegistration<U, I, A, S>> batched,
            Function<Supplier<U>, U> transaction) {
        this.stores = stores;
        this.batched = batched;
        this.transaction = transaction;
    }

    @Override
    public U registerWithAccount(U user, A account) {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(account, "account");
        return inOneStatement(user, account, null)
                ? user
                : register(user, id -> stores.accounts().linkAccount(id, account));
    }

    @Override
    public SessionAndUser<S, U> registerWithAccount(U user, A account, S session) {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(session, "session");
        U created = inOneStatement(user, account, session)
                ? user
                : register(user, id -> {
                    stores.accounts().linkAccount(id, account);
                    stores.sessions().createSession(id, session);
                });
        return new SessionAndUser<>(session, created);
    }

    private boolean inOneStatement(U user, A account, @Nullable S session) {
        return batched.filter(registration -> registration.register(user, account, session))
                .isPresent();
    }

    private U register(U user, Belongings<I> belongings) {
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
     */
    record Stores<U, I, A, S>(
            UserBinding<U, I> binding,
            UserStore<U, I> users,
            AccountStore<U, I, A> accounts,
            SessionStore<U, I, S> sessions) {}

    /** What belongs to a user. */
    private interface Belongings<I> {
        void store(I userId);
    }
}
