package dev.authadapter;

import org.jspecify.annotations.Nullable;

/**
 * The database undid a transaction because of what others did at the same time: a deadlock, a serialization failure, or a lock that
 * is held. Nothing of it was stored. The adapter has carried out its own transactions several times before it throws this; one
 * of the caller's can be begun again as a whole.
 */
public final class TransactionConflictException extends TransientFailureException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver, the pool or Hibernate threw, or null
     */
    public TransactionConflictException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
