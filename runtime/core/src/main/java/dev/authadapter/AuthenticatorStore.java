package dev.authadapter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps passkeys (<a href="https://www.w3.org/TR/webauthn-3/">WebAuthn</a> credentials). An adapter implements it when it
 * has an authenticator role.
 *
 * @param <I> the type of the user's identifier
 * @param <N> the authenticator entity
 */
public interface AuthenticatorStore<I, N> {

    /**
     * Stores a new passkey.
     *
     * @param userId the identifier of the user
     * @param authenticator the passkey to store; its relation to the user is set to {@code userId}
     * @return {@code authenticator} itself: what the database or the adapter made is set; moments keep the
     *     precision they had, though the database may keep less (microseconds or milliseconds)
     * @throws UserNotFoundException if there is no such user
     * @throws DuplicateAuthenticatorException if a passkey with the same credential identifier exists
     * @throws DuplicateIdentifierException if another passkey has the same identifier (primary key)
     * @throws AuthStoreException if the database refuses the row for another reason, such as a unique column of your own
     * @throws IllegalArgumentException if {@code authenticator} already points at another user, or its credential identifier
     *     is null or blank, so that it could never be found
     * @throws NullPointerException if a parameter is null
     */
    N createAuthenticator(I userId, N authenticator);

    /**
     * Finds a passkey.
     *
     * @param credentialId the credential identifier, base64; null or blank finds nothing
     * @return the passkey, or empty; of its user, only the identifier is set
     */
    Optional<N> getAuthenticator(@Nullable String credentialId);

    /**
     * Finds all passkeys of a user.
     *
     * @param userId the identifier of the user; null finds nothing
     * @return the passkeys, ordered by credential identifier; empty if the user has none or does not exist; of their user,
     *     only the identifier is set
     */
    List<N> listAuthenticatorsByUserId(@Nullable I userId);

    /**
     * Sets the signature counter of a passkey.
     *
     * @param credentialId the credential identifier, base64
     * @param counter the new counter, not negative
     * @return the passkey after the change; of its user, only the identifier is set
     * @throws AuthenticatorNotFoundException if there is no such passkey
     */
    N updateAuthenticatorCounter(String credentialId, long counter);

    /**
     * Lets the signature counter of a passkey grow, in one statement. Authenticators without a counter always send 0, which is
     * accepted as long as 0 is stored.
     *
     * @param credentialId the credential identifier, base64
     * @param counter the counter that the authenticator has sent, not negative
     * @return the passkey after the change; of its user, only the identifier is set
     * @throws CounterRegressionException if a counter as large or larger is stored, and not both are 0
     * @throws AuthenticatorNotFoundException if there is no such passkey
     */
    N advanceAuthenticatorCounter(String credentialId, long counter);

    /**
     * Deletes a passkey of a user, so that it can no longer be used to sign in. Whether another way to sign in is left is not
     * looked at.
     *
     * @param userId the identifier of the user; null finds nothing
     * @param credentialId the credential identifier, base64; null or blank finds nothing
     * @return the deleted passkey, or empty if the user has no such passkey; of its user, only the identifier is set
     */
    Optional<N> deleteAuthenticator(@Nullable I userId, @Nullable String credentialId);
}
