package dev.authadapter.tck;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a passkey, apart from any entity.
 *
 * @param userId the user; null for a passkey that is not stored yet
 * @param credentialId the credential identifier, base64
 * @param providerAccountId the account the passkey belongs to
 * @param credentialPublicKey the public key, base64
 * @param counter the signature counter
 * @param credentialDeviceType {@code singleDevice} or {@code multiDevice}
 * @param credentialBackedUp whether the credential is backed up
 * @param transports comma-separated, or null
 * @param <I> the type of the user's identifier
 */
public record AuthenticatorValues<I>(
        @Nullable I userId,
        String credentialId,
        String providerAccountId,
        String credentialPublicKey,
        long counter,
        String credentialDeviceType,
        boolean credentialBackedUp,
        @Nullable String transports) {

    AuthenticatorValues<I> withUserId(I newUserId) {
        return new AuthenticatorValues<>(
                newUserId,
                credentialId,
                providerAccountId,
                credentialPublicKey,
                counter,
                credentialDeviceType,
                credentialBackedUp,
                transports);
    }

    AuthenticatorValues<I> withCredentialId(String newCredentialId) {
        return new AuthenticatorValues<>(
                userId,
                newCredentialId,
                providerAccountId,
                credentialPublicKey,
                counter,
                credentialDeviceType,
                credentialBackedUp,
                transports);
    }

    AuthenticatorValues<I> withCounter(long newCounter) {
        return new AuthenticatorValues<>(
                userId,
                credentialId,
                providerAccountId,
                credentialPublicKey,
                newCounter,
                credentialDeviceType,
                credentialBackedUp,
                transports);
    }
}
