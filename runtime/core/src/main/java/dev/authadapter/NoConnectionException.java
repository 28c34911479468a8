package dev.authadapter;

import org.jspecify.annotations.Nullable;

/**
 * The pool gave no connection: all are in use, or the database cannot be reached. Nothing was done, so that the operation can safely
 * be carried out again.
 */
public final class NoConnectionException extends TransientFailureException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver, the pool or Hibernate threw, or null
     */
    public NoConnectionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
