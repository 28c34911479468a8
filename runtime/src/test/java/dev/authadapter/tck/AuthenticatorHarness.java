package dev.authadapter.tck;

import dev.authadapter.AuthenticatorStore;
import java.util.Optional;

/**
 * What the kit must know of an adapter that stores passkeys, beyond {@link AdapterHarness}.
 *
 * @param <U> the user entity
 * @param <I> the type of the user's identifier
 * @param <A> the account entity
 * @param <S> the session entity
 * @param <V> the verification token entity
 * @param <N> the authenticator entity
 */
public interface AuthenticatorHarness<U, I, A, S, V, N> extends AdapterHarness<U, I, A, S, V> {

    /**
     * The passkeys of the adapter under test.
     *
     * @return the same object as {@link #adapter()}, or one that works on the same tables
     */
    AuthenticatorStore<I, N> authenticators();

    /**
     * Makes a passkey, not stored.
     *
     * @param values its properties; those that are null are left unset
     * @return the entity
     */
    N authenticator(AuthenticatorValues<I> values);

    /**
     * The largest signature counter that the entity can hold. Override it if the property is an {@code int}.
     *
     * @return by default the largest of WebAuthn, where counters are unsigned numbers of 32 bits
     */
    default long largestCounter() {
        return 4_294_967_295L;
    }

    /**
     * Reads an entity.
     *
     * @param authenticator the entity
     * @return its properties
     */
    AuthenticatorValues<I> valuesOfAuthenticator(N authenticator);

    /**
     * Reads a row past the adapter.
     *
     * @param credentialId the credential identifier, base64
     * @return the properties, or empty if there is no such row
     */
    Optional<AuthenticatorValues<I>> storedAuthenticator(String credentialId);
}
