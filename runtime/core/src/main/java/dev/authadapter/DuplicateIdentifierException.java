package dev.authadapter;

import org.jspecify.annotations.Nullable;

/** A row of the same entity has the same identifier (primary key). The message never holds the value in question. */
public final class DuplicateIdentifierException extends DuplicateException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver or Hibernate threw, or null
     */
    public DuplicateIdentifierException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
