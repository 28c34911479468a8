package dev.authadapter;

import org.jspecify.annotations.Nullable;

/**
 * A value cannot be stored as it is: text that holds a NUL character or half a character, a moment outside of the years 1 to 9999,
 * or what the database refused as too long, out of range or missing. Nothing was stored. The message names the property, or the
 * table where only the database knows, and never holds the value.
 */
public final class InvalidValueException extends AuthStoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the database driver or Hibernate threw; null if the value was refused before the database was asked
     */
    public InvalidValueException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
