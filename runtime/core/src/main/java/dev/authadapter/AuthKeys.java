package dev.authadapter;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * The secret keys an adapter works with, if its entities need any. They are given when the adapter is constructed, from wherever
 * the application keeps its secrets, and never stand in its source.
 *
 * <p>Immutable. Holds the keys it is given and copies none, so that a key may stay in a security module.
 */
public final class AuthKeys {

    /** As long as the digest: RFC 2104 advises against less. */
    private static final int LEAST_TOKEN_KEY_BYTES = 32;

    private static final AuthKeys NONE = new AuthKeys(null, null);

    private final @Nullable SecretKey tokenKey;
    private final @Nullable KeyRing keyRing;

    private AuthKeys(@Nullable SecretKey tokenKey, @Nullable KeyRing keyRing) {
        this.tokenKey = tokenKey;
        this.keyRing = keyRing;
    }

    /**
     * No keys: enough for an adapter whose tokens are stored as SHA-256 or plain.
     *
     * @return keys to add to
     */
    public static AuthKeys none() {
        return NONE;
    }

    /**
     * Adds the key that tokens are digested with where they are stored as HMAC-SHA-256. With another key no session or one-time
     * token of before is found any more: everybody has to sign in again.
     *
     * @param key a key of at least 32 random bytes, such as {@code new SecretKeySpec(bytes, "HmacSHA256")}
     * @return these keys and that one
     * @throws IllegalArgumentException if the key is shorter
     * @throws NullPointerException if {@code key} is null
     */
    public AuthKeys withTokenKey(SecretKey key) {
        byte @Nullable [] encoded = Objects.requireNonNull(key, "key").getEncoded();
        if (encoded != null && encoded.length < LEAST_TOKEN_KEY_BYTES) {
            throw new IllegalArgumentException("The token key has " + encoded.length + " bytes. Make one of at least "
                    + LEAST_TOKEN_KEY_BYTES + " random bytes.");
        }
        return new AuthKeys(key, keyRing);
    }

    /**
     * The key that tokens are digested with.
     *
     * @return the key, or empty if none was given
     */
    public Optional<SecretKey> tokenKey() {
        return Optional.ofNullable(tokenKey);
    }

    /**
     * Adds the keys that the values of encrypted properties are encrypted with.
     *
     * @param ring the keys
     * @return these keys and those
     * @throws NullPointerException if {@code ring} is null
     */
    public AuthKeys withKeyRing(KeyRing ring) {
        return new AuthKeys(tokenKey, Objects.requireNonNull(ring, "ring"));
    }

    /**
     * The keys that values are encrypted with.
     *
     * @return the keys, or empty if none were given
     */
    public Optional<KeyRing> keyRing() {
        return Optional.ofNullable(keyRing);
    }

    /**
     * Says which keys there are, and nothing of the keys themselves.
     *
     * @return for example {@code AuthKeys[token key, key ring]}
     */
    @Override
    public String toString() {
        return "AuthKeys"
                + Stream.of(tokenKey().map(key -> "token key"), keyRing().map(ring -> "key ring"))
                        .flatMap(Optional::stream)
                        .toList();
    }
}
