package dev.authadapter;

import org.jspecify.annotations.Nullable;

/** A row with the same unique value exists already. The message never holds the value in question. */
public abstract class DuplicateException extends AuthStoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver or Hibernate threw, or null
     */
    public DuplicateException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
