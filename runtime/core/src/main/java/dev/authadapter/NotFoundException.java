package dev.authadapter;

import org.jspecify.annotations.Nullable;

/** A row that an operation changes does not exist. The message never holds the value in question. */
public abstract class NotFoundException extends AuthStoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver or Hibernate threw, or null
     */
    public NotFoundException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
