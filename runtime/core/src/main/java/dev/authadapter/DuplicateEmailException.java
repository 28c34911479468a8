package dev.authadapter;

import org.jspecify.annotations.Nullable;

/** Another user has the same e-mail address. The message never holds the value in question. */
public final class DuplicateEmailException extends DuplicateException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver or Hibernate threw, or null
     */
    public DuplicateEmailException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
