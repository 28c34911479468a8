package dev.authadapter.engine;

import dev.authadapter.AccountStore;
import dev.authadapter.Registrations;
import dev.authadapter.SessionAndUser;
import dev.authadapter.SessionStore;
import dev.authadapter.UserStore;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Registers people through the stores, in one transaction. */
final class RegisteringStore<U, I, A, S> implements Registrations<U, A, S> {

    private final UserBinding<U, I> binding;
    private final UserStore<U, I> users;
    private final AccountStore<U, I, A> accounts;
    private final SessionStore<U, I, S> sessions;
    private final Function<Supplier<U>, U> transaction;

    /**
     * Makes it.
     *
     * @param transaction runs work in a transaction
     */
    RegisteringStore(
            UserBinding<U, I> binding,
            UserStore<U, I> users,
            AccountStore<U, I, A> accounts,
            SessionStore<U, I, S> sessions,
            Function<Supplier<U>, U> transaction) {
        this.binding = binding;
        this.users = users;
        this.accounts = accounts;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    @Override
    public U registerWithAccount(U user, A account) {
        Objects.requireNonNull(account, "account");
        return register(user, id -> accounts.linkAccount(id, account));
    }

    @Override
    public SessionAndUser<S, U> registerWithAccount(U user, A account, S session) {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(session, "session");
        U created = register(user, id -> {
            accounts.linkAccount(id, account);
            sessions.createSession(id, session);
        });
        return new SessionAndUser<>(session, created);
    }

    private U register(U user, Belongings<I> belongings) {
        Objects.requireNonNull(user, "user");
        I assigned = binding.id().get(user);
        boolean registered = false;
        try {
            U created = transaction.apply(() -> {
                U stored = users.createUser(user);
                belongings.store(Objects.requireNonNull(binding.id().get(stored)));
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
        if (!Objects.equals(binding.id().get(user), assigned)) {
            binding.id().set(user, assigned);
        }
    }

    /** What belongs to a user. */
    private interface Belongings<I> {
        void store(I userId);
    }
}
