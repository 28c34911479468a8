package dev.authadapter.examples.quickstart;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets that cannot be guessed. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String shortened(String secret) {
        return secret.substring(0, 8) + "…";
    }
}
