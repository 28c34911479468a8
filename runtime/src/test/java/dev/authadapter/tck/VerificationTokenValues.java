package dev.authadapter.tck;

import java.time.Instant;

/**
 * The properties of a verification token, apart from any entity.
 *
 * @param identifier whom the token was sent to
 * @param token the secret
 * @param expires when the token ends
 */
public record VerificationTokenValues(String identifier, String token, Instant expires) {

    VerificationTokenValues withIdentifier(String newIdentifier) {
        return new VerificationTokenValues(newIdentifier, token, expires);
    }

    /**
     * The same token with another secret.
     *
     * @param newToken the secret
     * @return new values
     */
    public VerificationTokenValues withToken(String newToken) {
        return new VerificationTokenValues(identifier, newToken, expires);
    }

    VerificationTokenValues withExpires(Instant newExpires) {
        return new VerificationTokenValues(identifier, token, newExpires);
    }
}
