package dev.authadapter;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one-time tokens, such as those in magic links.
 *
 * <p>Callers give and get the secret that was sent. The database holds its digest, unless the token entity says otherwise: do not
 * digest it before.
 *
 * @param <V> the verification token entity
 */
public interface VerificationTokenStore<V> {

    /**
     * Stores a new token. An identifier may have several open ones.
     *
     * @param token the token to store
     * @return {@code token} itself: what the database or the adapter made is set; moments keep the
     *     precision they had, though the database may keep less (microseconds or milliseconds)
     * @throws DuplicateVerificationTokenException if the same token exists for the same identifier
     * @throws DuplicateIdentifierException if the entity has a primary key of its own, and another token has the same
     * @throws AuthStoreException if the database refuses the row for another reason
     * @throws IllegalArgumentException if the identifier or the token in it is null or blank, so that it could never be found, or the
     *     token is no text that has a digest
     * @throws NullPointerException if {@code token} is null
     */
    V createVerificationToken(V token);

    /**
     * Stores a new token that has no more than an identifier, a token and an expiry.
     *
     * @param identifier whom the token was sent to, such as an e-mail address
     * @param token the secret that was sent
     * @param expires when the token ends
     * @return the token; {@code expires} keeps the precision it had, though the database may keep less (microseconds or
     *     milliseconds)
     * @throws DuplicateVerificationTokenException if the same token exists for the same identifier
     * @throws AuthStoreException if the database refuses the row for another reason
     * @throws IllegalArgumentException if {@code identifier} or {@code token} is null or blank
     * @throws NullPointerException if {@code expires} is null
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

    /**
     * Deletes some of the tokens that have ended, in one short transaction.
     *
     * @param now the moment to compare with: tokens that expire at it or before it are deleted
     * @param limit the most to delete, positive
     * @return how many were deleted; 0 if none is left
     * @throws IllegalArgumentException if {@code limit} is not positive
     * @throws NullPointerException if {@code now} is null
     */
    int purgeVerificationTokens(Instant now, int limit);

    /**
     * Counts the tokens that {@link #purgeVerificationTokens} would delete, for telling how far a purge is.
     *
     * @param now the moment to compare with
     * @return how many expire at it or before it
     * @throws NullPointerException if {@code now} is null
     */
    long countExpiredVerificationTokens(Instant now);
}
