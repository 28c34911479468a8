package dev.authadapter;

import org.jspecify.annotations.Nullable;

/** There is no such session. The message never holds the value in question. */
public final class SessionNotFoundException extends NotFoundException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver or Hibernate threw, or null
     */
    public SessionNotFoundException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
