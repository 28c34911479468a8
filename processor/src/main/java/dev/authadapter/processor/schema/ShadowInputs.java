package dev.authadapter.processor.schema;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** What a schema was made from: the digest of each shadow class that was asked for. */
final class ShadowInputs {

    /** Stands for the digest of a class the compiler does not have. */
    static final String MISSING = "";

    /** Stands for a class whose code was wanted too: no digest says whether that is still the same. */
    static final String CODE = "code";

    private final Map<String, String> digests = new TreeMap<>();

    /** Adds a class; one that was asked for in vain too, since to add it later must change the schema. */
    void add(String binaryName, String digest) {
        digests.put(binaryName, digest);
    }

    /** The digests so far, by binary name. */
    Map<String, String> digests() {
        return Map.copyOf(digests);
    }

    static String digest(byte[] code) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(code));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
