package dev.authadapter;

import org.jspecify.annotations.Nullable;

/**
 * A stored value cannot be decrypted: it was changed, it belongs to another row or column, or its key is not in the key ring.
 * The message names the property, and neither the value nor the key.
 */
public final class DecryptionException extends AuthStoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     * @param cause what the cryptography provider threw, or null
     */
    public DecryptionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
