package dev.authadapter;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where an application keeps its users, linked accounts, sessions and one-time tokens: the union of the stores every
 * adapter has. Passkeys are apart, in {@link AuthenticatorStore}, so that an adapter without them does not compile where
 * they are needed.
 *
 * <p>Implementations are safe for use by several threads. What they return is detached: it belongs to the caller.
 *
 * <p>An operation takes part in the transaction of {@link #inTransaction} on the same thread, or of the caller, as far as
 * the adapter knows of it ({@link AuthTransactions}): it sees what that has written and is undone with it. Otherwise it takes
 * effect at once, by itself, on a connection of its own; a transaction that the adapter does not know is not seen, and on
 * databases that lock whole tables or files, such as SQLite and HSQLDB, waited for.
 *
 * @param <U> the user entity
 * @param <I> the type of the user's identifier
 * @param <A> the account entity
 * @param <S> the session entity
 * @param <V> the verification token entity
 */
public interface AuthAdapter<U, I, A, S, V>
        extends UserStore<U, I>,
                AccountStore<U, I, A>,
                SessionStore<U, I, S>,
                VerificationTokenStore<V>,
                Registrations<U, A, S> {

    /**
     * Runs several operations in one transaction: if the work throws, nothing of it is stored. It joins a transaction that is
     * open already. After the database has refused an operation, the transaction can only be undone, even if the work catches
     * the exception.
     *
     * @param work calls operations of this adapter on the same thread
     * @param <R> the result
     * @return what the work returns
     * @throws AuthStoreException if the transaction cannot be committed
     */
    <R extends @Nullable Object> R inTransaction(Supplier<R> work);

    /**
     * Tells how the adapter works on each entity: by statements of its own, or through Hibernate's sessions where an entity
     * needs what only they carry out.
     *
     * @return the choices made when the adapter was constructed, and why; its text explains them
     */
    AuthPlan plan();

    /**
     * The same, for work without a result.
     *
     * @param work calls operations of this adapter on the same thread
     * @throws AuthStoreException if the transaction cannot be committed
     */
    default void inTransaction(Runnable work) {
        this.<@Nullable Object>inTransaction(() -> {
            work.run();
            return null;
        });
    }
}
