package dev.authadapter;

import org.jspecify.annotations.Nullable;

/** An operation of an adapter failed. The message never holds the value in question. */
public class AuthStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver or Hibernate threw, or null
     */
    public AuthStoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
