package dev.authadapter.engine;

import dev.authadapter.DecryptionException;
import dev.authadapter.KeyRing;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts values by AES-256-GCM, as {@code {enc:v1:key}} and then, in URL-safe base64, the nonce and the ciphertext with its tag.
 */
final class ValueCipher {

    private static final String PREFIX = "{enc:v1:";
    private static final Pattern FORM = Pattern.compile("\\{enc:v1:([A-Za-z0-9._-]{1,64})}([A-Za-z0-9_-]+)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Random, and not counted: two processes that share a key have no counter in common. */
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyRing keys;
    private final boolean refusesPlaintext;

    /**
     * Makes it.
     *
     * @param refusesPlaintext whether what is not encrypted is refused, and not taken for a value of before
     */
    ValueCipher(KeyRing keys, boolean refusesPlaintext) {
        this.keys = keys;
        this.refusesPlaintext = refusesPlaintext;
    }

    /**
     * Tries the active key.
     *
     * @throws IllegalArgumentException if it cannot be used
     */
    void check() {
        encrypt("any", new byte[0], "a value");
    }

    /**
     * Encrypts a value.
     *
     * @param bound what the value belongs to: it can be decrypted only with the same
     * @param label names the property in messages
     * @throws IllegalArgumentException if it is no text, or the active key cannot be used
     */
    String encrypt(String value, byte[] bound, String label) {
        String name = keys.activeKey();
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The active key of the key ring has a name that cannot be stored. Use 1 to 64"
                            + " letters, digits, dots, hyphens and underscores.");
        }
        SecretKey key = keys.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The key ring has no key '" + name + "', though it says that this is the active one. Add it."));
        byte[] encoded = key.getEncoded();
        if (encoded != null && encoded.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "The key '" + name + "' has " + encoded.length + " bytes. AES-256 takes " + KEY_BYTES + ".");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            byte[] encrypted = cipher.doFinal(bytes(value, label));
            byte[] whole = ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                    .put(nonce)
                    .put(encrypted)
                    .array();
            return PREFIX + name + "}" + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The key '" + name + "' cannot be used for AES-256-GCM.", e);
        }
    }

    /**
     * Decrypts what the database holds. What was stored before the property was encrypted is returned as it is, or refused.
     *
     * @param bound what it was bound to
     * @param label names the property in messages
     */
    String decrypt(String stored, byte[] bound, String label) {
        if (!stored.startsWith(PREFIX)) {
            if (refusesPlaintext) {
                throw new DecryptionException(
                        label
                                + " is stored in plain, which AuthKeys.refusingPlaintext() does not allow. Write it anew without"
                                + " that, or find out who has stored it.",
                        null);
            }
            return stored;
        }
        Matcher parts = FORM.matcher(stored);
        if (!parts.matches()) {
            throw new DecryptionException(label + " cannot be decrypted: it was changed.", null);
        }
        String name = parts.group(1);
        SecretKey key = keys.find(name)
                .orElseThrow(() -> new DecryptionException(
                        label + " was encrypted with the key '" + name
                                + "', which the key ring does not have. Keep a key until nothing is encrypted with it.",
                        null));
        try {
            byte[] whole = Base64.getUrlDecoder().decode(parts.group(2));
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, whole, 0, NONCE_BYTES));
            cipher.updateAAD(bound);
            return new String(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new DecryptionException(
                    label + " cannot be decrypted: it was changed, it belongs to another row or column, or '" + name
                            + "' is another key than it was.",
                    e);
        }
    }

    private static byte[] bytes(String value, String label) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            byte[] array = new byte[bytes.remaining()];
            bytes.get(array);
            return array;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    label + " holds half a surrogate pair, which cannot be encrypted. Give it text.", e);
        }
    }
}
