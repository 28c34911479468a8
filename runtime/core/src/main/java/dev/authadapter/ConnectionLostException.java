package dev.authadapter;

import org.jspecify.annotations.Nullable;

/**
 * The connection failed while it was used. Whether the operation took effect is unknown, so look before you carry it out again; the
 * adapter itself needs no restart.
 */
public final class ConnectionLostException extends TransientFailureException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver, the pool or Hibernate threw, or null
     */
    public ConnectionLostException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
