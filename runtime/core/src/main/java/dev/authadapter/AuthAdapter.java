package dev.authadapter;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.LongConsumer;
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
 * <p>Every operation may throw {@link TransientFailureException} when the database cannot be reached or is overloaded, and
 * {@link InvalidValueException} for a value that no database of this library could keep, before it is asked.
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
     * Runs an action once what has been done on this thread is committed: after the outermost {@link #inTransaction}, after the
     * caller's transaction that the adapter takes part in, or at once if there is none. If the transaction is undone, never.
     *
     * <p>After a caller's transaction the action runs while that transaction is being completed, on its thread: it must not use what
     * takes part in it, this adapter included, but may hand work to another thread. What the action throws is logged, since nothing
     * can be undone any more.
     *
     * @param action what to run
     * @throws NullPointerException if {@code action} is null
     */
    void afterCommit(Runnable action);

    /**
     * Deletes sessions and verification tokens that have ended, in batches, each in a short transaction of its own: nobody who signs in
     * meanwhile waits long. Call it outside of transactions, from time to time, as from a scheduled job.
     *
     * @param now the moment to compare with: what expires at it or before it is deleted
     * @param batchSize how many rows one transaction deletes at most, positive
     * @param progress is told after each batch how many have been deleted so far
     * @return how many were deleted
     * @throws IllegalArgumentException if {@code batchSize} is not positive
     * @throws NullPointerException if {@code now} or {@code progress} is null
     */
    default Purged purgeExpired(Instant now, int batchSize, Consumer<? super Purged> progress) {
        Objects.requireNonNull(progress, "progress");
        long sessions = purgeAll(() -> purgeSessions(now, batchSize), sum -> progress.accept(new Purged(sum, 0)));
        long tokens = purgeAll(
                () -> purgeVerificationTokens(now, batchSize), sum -> progress.accept(new Purged(sessions, sum)));
        return new Purged(sessions, tokens);
    }

    private static long purgeAll(IntSupplier batch, LongConsumer progress) {
        long sum = 0;
        int deleted;
        do {
            deleted = batch.getAsInt();
            sum += deleted;
            progress.accept(sum);
        } while (deleted > 0);
        return sum;
    }

    /**
     * Counts what {@link #purgeExpired} would delete, for telling how far it is.
     *
     * @param now the moment to compare with: what expires at it or before it is counted
     * @return how many there are
     * @throws NullPointerException if {@code now} is null
     */
    default Purged countExpired(Instant now) {
        return new Purged(countExpiredSessions(now), countExpiredVerificationTokens(now));
    }

    /**
     * The same as {@link #purgeExpired(Instant, int, Consumer)}, a thousand rows at a time, and quietly.
     *
     * @param now the moment to compare with: what expires at it or before it is deleted
     * @return how many were deleted
     * @throws NullPointerException if {@code now} is null
     */
    default Purged purgeExpired(Instant now) {
        return purgeExpired(now, 1000, purged -> {});
    }

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
