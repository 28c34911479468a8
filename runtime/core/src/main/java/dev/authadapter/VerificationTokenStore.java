package dev.authadapter;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one-time tokens, such as those in magic links.
 *
 * @param <V> the verification token entity
 */
public interface VerificationTokenStore<V> {

    /**
     * Stores a new token. An identifier may have several open ones.
     *
     * @param token the token to store
     * @return {@code token} itself, as stored
     * @throws DuplicateVerificationTokenException if the same token exists for the same identifier
     */
    V createVerificationToken(V token);

    /**
     * Stores a new token that has no more than an identifier, a token and an expiry.
     *
     * @param identifier whom the token was sent to, such as an e-mail address
     * @param token the secret that was sent
     * @param expires when the token ends
     * @return the token, as stored
     * @throws DuplicateVerificationTokenException if the same token exists for the same identifier
     */
    V createVerificationToken(String identifier, String token, Instant expires);

    /**
     * Takes a token out of the store, so that it can be used only once: of several concurrent callers exactly one gets
     * it. An expired token is returned, and gone, like any other: the caller compares.
     *
     * @param identifier whom the token was sent to; null finds nothing
     * @param token the secret; null or blank finds nothing
     * @return the token, or empty if there is none for this identifier; then nothing has changed
     */
    Optional<V> useVerificationToken(@Nullable String identifier, @Nullable String token);
}
