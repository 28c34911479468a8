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
     * @return {@code authenticator} itself, as stored
     * @throws UserNotFoundException if there is no such user
     * @throws DuplicateAuthenticatorException if a passkey with the same credential identifier exists
     * @throws IllegalArgumentException if {@code authenticator} already points at another user
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
}
