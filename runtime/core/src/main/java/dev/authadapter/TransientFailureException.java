package dev.authadapter;

import org.jspecify.annotations.Nullable;

/**
 * The database, or the way to it, failed for a reason that may be gone soon: answer the visitor with "try again", as by HTTP status
 * 503. The message never holds a value.
 */
public abstract class TransientFailureException extends AuthStoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver, the pool or Hibernate threw, or null
     */
    protected TransientFailureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
