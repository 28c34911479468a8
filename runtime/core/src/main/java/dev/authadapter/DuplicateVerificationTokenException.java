package dev.authadapter;

import org.jspecify.annotations.Nullable;

/** The same token exists already for the same identifier. The message never holds the value in question. */
public final class DuplicateVerificationTokenException extends DuplicateException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver or Hibernate threw, or null
     */
    public DuplicateVerificationTokenException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
