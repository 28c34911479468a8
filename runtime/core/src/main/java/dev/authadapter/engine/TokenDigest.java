package dev.authadapter.engine;

import dev.authadapter.AuthKeys;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;

/** Digests tokens: one way, and always to the same, so that an index finds them. */
final class TokenDigest {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private final Algorithm algorithm;

    private TokenDigest(Algorithm algorithm) {
        this.algorithm = algorithm;
    }

    /**
     * The digest that a property asks for.
     *
     * @param label names the property in messages
     * @return empty if the token is stored as it is
     * @throws IllegalArgumentException if it takes a key and none is given, or one that is not for it
     */
    static Optional<TokenDigest> of(TokenProperty<?> token, AuthKeys keys, String label) {
        if (token.storage() == TokenProperty.Storage.PLAIN) {
            return Optional.empty();
        }
        return Optional.of(
                token.storage() == TokenProperty.Storage.HMAC_SHA256
                        ? keyed(keys, label)
                        : new TokenDigest(TokenDigest::sha256));
    }

    /** The digests that were made of the same property with former keys. */
    static List<TokenDigest> former(TokenProperty<?> token, AuthKeys keys) {
        return token.storage() == TokenProperty.Storage.HMAC_SHA256
                ? keys.formerTokenKeys().stream().map(TokenDigest::keyed).toList()
                : List.of();
    }

    private static TokenDigest keyed(AuthKeys keys, String label) {
        return keyed(keys.tokenKey()
                .orElseThrow(() -> new IllegalArgumentException(label
                        + " is stored as HMAC-SHA-256, which takes a key, and none was given. Construct the adapter with"
                        + " AuthKeys.none().withTokenKey(…).")));
    }

    private static TokenDigest keyed(Key key) {
        TokenDigest digest = new TokenDigest(bytes -> hmac(key, bytes));
        digest.of("a key that does not work shall be refused now, not when somebody signs in");
        return digest;
    }

    /** Whether a text has the form of a digest. */
    static boolean isDigest(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The digest of a token.
     *
     * @return 64 hexadecimal digits; empty if the token is no text, such as half a surrogate pair, which has no bytes
     */
    Optional<String> of(String token) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(token));
            return Optional.of(HexFormat.of().formatHex(algorithm.digest(bytes)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The token key cannot be used for HMAC-SHA-256.", e);
        }
    }

    private static byte[] sha256(ByteBuffer bytes) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(bytes);
        return digest.digest();
    }

    private static byte[] hmac(Key key, ByteBuffer bytes) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        mac.update(bytes);
        return mac.doFinal();
    }

    private interface Algorithm {
        byte[] digest(ByteBuffer bytes) throws GeneralSecurityException;
    }
}
