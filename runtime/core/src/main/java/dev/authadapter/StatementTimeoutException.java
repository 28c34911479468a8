package dev.authadapter;

import org.jspecify.annotations.Nullable;

/**
 * A statement took longer, or waited longer for a lock, than the database or the driver was told to let it. Nothing of it was
 * stored.
 */
public final class StatementTimeoutException extends TransientFailureException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver, the pool or Hibernate threw, or null
     */
    public StatementTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
