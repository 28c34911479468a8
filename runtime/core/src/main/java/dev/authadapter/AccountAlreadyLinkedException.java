package dev.authadapter;

import org.jspecify.annotations.Nullable;

/** The account is linked already, to the same user or another. The message never holds the value in question. */
public final class AccountAlreadyLinkedException extends DuplicateException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver or Hibernate threw, or null
     */
    public AccountAlreadyLinkedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
