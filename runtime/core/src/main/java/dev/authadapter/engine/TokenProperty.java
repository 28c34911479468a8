package dev.authadapter.engine;

import dev.authadapter.Property;
import org.jspecify.annotations.Nullable;

/**
 * A property that holds a token: a secret that signs in whoever presents it.
 *
 * @param property the property; to callers it holds the token itself, whatever is stored
 * @param storage what is stored of the token
 * @param migratesOnRead whether a token that is not found is looked for as it is, and replaced in its row if it is found
 * @param <E> the entity
 */
public record TokenProperty<E>(Property<E, @Nullable String> property, Storage storage, boolean migratesOnRead) {

    /** What is stored of a token. */
    public enum Storage {
        /** The token itself. */
        PLAIN,
        /** Its SHA-256 digest, as 64 hexadecimal digits in lower case. */
        SHA256,
        /** Its HMAC-SHA-256 by a key of the application, as 64 hexadecimal digits in lower case. */
        HMAC_SHA256
    }

    /**
     * Makes a property.
     *
     * @throws IllegalArgumentException if tokens that are stored as they are shall be replaced
     */
    public TokenProperty {
        if (migratesOnRead && storage == Storage.PLAIN) {
            throw new IllegalArgumentException(
                    "'" + property.name() + "' is stored as it is, and replaced by nothing.");
        }
    }

    /**
     * A token that is stored as it is.
     *
     * @param property the property
     * @param <E> the entity
     * @return the property
     */
    public static <E> TokenProperty<E> ofPlain(Property<E, @Nullable String> property) {
        return new TokenProperty<>(property, Storage.PLAIN, false);
    }

    /**
     * A token that is stored as its SHA-256 digest.
     *
     * @param property the property
     * @param <E> the entity
     * @return the property
     */
    public static <E> TokenProperty<E> ofSha256(Property<E, @Nullable String> property) {
        return new TokenProperty<>(property, Storage.SHA256, false);
    }

    /**
     * A token that is stored as its HMAC-SHA-256.
     *
     * @param property the property
     * @param <E> the entity
     * @return the property
     */
    public static <E> TokenProperty<E> ofHmacSha256(Property<E, @Nullable String> property) {
        return new TokenProperty<>(property, Storage.HMAC_SHA256, false);
    }

    /**
     * The same property of a table that may still have rows with tokens stored as they are.
     *
     * @return the property
     * @throws IllegalArgumentException if it is stored as it is
     */
    public TokenProperty<E> migratingOnRead() {
        return new TokenProperty<>(property, storage, true);
    }

    /**
     * Whether a row could hold the token itself. What has the form of a digest never counts as one: whoever has stolen the digests
     * would present them.
     */
    boolean mayBePlain(String token) {
        return migratesOnRead && !TokenDigest.isDigest(token);
    }
}
