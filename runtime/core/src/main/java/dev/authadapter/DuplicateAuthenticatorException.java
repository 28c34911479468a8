package dev.authadapter;

import org.jspecify.annotations.Nullable;

/** A passkey with the same credential identifier exists already. The message never holds the value in question. */
public final class DuplicateAuthenticatorException extends DuplicateException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver or Hibernate threw, or null
     */
    public DuplicateAuthenticatorException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
