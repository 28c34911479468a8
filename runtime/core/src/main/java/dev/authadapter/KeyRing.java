package dev.authadapter;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The keys that values are encrypted with: one for new values, and all that stored values may still be encrypted with. To rotate, add
 * a key, make it the active one, and keep the old ones until no row is left that was written with them.
 *
 * <p>Asked for each value, by any number of threads, so that keys can be changed while the application runs.
 */
public interface KeyRing {

    /**
     * The key that new values are encrypted with.
     *
     * @return its name, of 1 to 64 letters, digits, dots, hyphens and underscores of ASCII; it is stored, readable, with each value
     */
    String activeKey();

    /**
     * Finds a key.
     *
     * @param name its name
     * @return an AES key of 256 bits, or empty if there is none of this name
     */
    Optional<SecretKey> find(String name);

    /**
     * A ring of keys that stay the same.
     *
     * @param activeKey the name of the key for new values
     * @param keys the keys by name, such as {@code new SecretKeySpec(bytes, "AES")} of 32 random bytes
     * @return the ring
     * @throws NullPointerException if a parameter, a name or a key is null
     */
    static KeyRing of(String activeKey, Map<String, SecretKey> keys) {
        Objects.requireNonNull(activeKey, "activeKey");
        Map<String, SecretKey> copy = Map.copyOf(keys);
        return new KeyRing() {
            @Override
            public String activeKey() {
                return activeKey;
            }

            @Override
            public Optional<SecretKey> find(String name) {
                return Optional.ofNullable(copy.get(name));
            }

            @Override
            public String toString() {
                return "KeyRing" + copy.keySet().stream().sorted().toList();
            }
        };
    }
}
