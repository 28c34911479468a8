package dev.authadapter;

import java.util.ArrayList;
import java.util.List;
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

    private static final AuthKeys NONE = new AuthKeys(null, List.of(), null, false);

    private final @Nullable SecretKey tokenKey;
    private final List<SecretKey> formerTokenKeys;
    private final @Nullable KeyRing keyRing;
    private final boolean refusesPlaintext;

    private AuthKeys(
            @Nullable SecretKey tokenKey,
            List<SecretKey> formerTokenKeys,
            @Nullable KeyRing keyRing,
            boolean refusesPlaintext) {
        this.tokenKey = tokenKey;
        this.formerTokenKeys = formerTokenKeys;
        this.keyRing = keyRing;
        this.refusesPlaintext = refusesPlaintext;
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
     * token of before is found any more, unless the other is given to {@link #withFormerTokenKey} as well.
     *
     * @param key a key of at least 32 random bytes, such as {@code new SecretKeySpec(bytes, "HmacSHA256")}
     * @return these keys and that one
     * @throws IllegalArgumentException if the key is shorter
     * @throws NullPointerException if {@code key} is null
     */
    public AuthKeys withTokenKey(SecretKey key) {
        requireLong(key);
        return new AuthKeys(key, formerTokenKeys, keyRing, refusesPlaintext);
    }

    /**
     * Adds a key that tokens were digested with before, so that nobody has to sign in again. A token that is not found by the present key
     * is looked for by each former one, which takes a look-up; a session that is found so is digested anew. Leave a key out when the last
     * session of its time has ended.
     *
     * @param key a former token key
     * @return these keys and that one
     * @throws IllegalArgumentException if the key is shorter than 32 bytes
     * @throws NullPointerException if {@code key} is null
     */
    public AuthKeys withFormerTokenKey(SecretKey key) {
        requireLong(key);
        List<SecretKey> former = new ArrayList<>(formerTokenKeys);
        former.add(key);
        return new AuthKeys(tokenKey, List.copyOf(former), keyRing, refusesPlaintext);
    }

    private static void requireLong(SecretKey key) {
        byte @Nullable [] encoded = Objects.requireNonNull(key, "key").getEncoded();
        if (encoded != null && encoded.length < LEAST_TOKEN_KEY_BYTES) {
            throw new IllegalArgumentException("The token key has " + encoded.length + " bytes. Make one of at least "
                    + LEAST_TOKEN_KEY_BYTES + " random bytes.");
        }
    }

    /**
     * The keys that tokens were digested with before.
     *
     * @return the keys, in the order they were added
     */
    public List<SecretKey> formerTokenKeys() {
        return formerTokenKeys;
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
        return new AuthKeys(tokenKey, formerTokenKeys, Objects.requireNonNull(ring, "ring"), refusesPlaintext);
    }

    /**
     * Refuses what is stored in plain where it ought to be encrypted, which otherwise is read as what was stored before the property
     * was encrypted. Say so once everything has been written anew: whoever can write to the table could else put a value of his own there.
     *
     * @return these keys, and that
     */
    public AuthKeys refusingPlaintext() {
        return new AuthKeys(tokenKey, formerTokenKeys, keyRing, true);
    }

    /**
     * Whether what is stored in plain is refused.
     *
     * @return false unless {@link #refusingPlaintext()} was called
     */
    public boolean refusesPlaintext() {
        return refusesPlaintext;
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
