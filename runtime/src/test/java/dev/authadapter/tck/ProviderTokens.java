package dev.authadapter.tck;

import org.jspecify.annotations.Nullable;

/**
 * What a provider issues with an account, apart from any entity.
 *
 * @param accessToken the access token, or null
 * @param refreshToken the refresh token, or null
 * @param idToken the identity token, or null
 * @param expiresAt when the access token ends, in seconds since 1970, or null
 * @param tokenType such as {@code bearer}, or null
 * @param scope what was granted, or null
 * @param sessionState the provider's session, or null
 */
public record ProviderTokens(
        @Nullable String accessToken,
        @Nullable String refreshToken,
        @Nullable String idToken,
        @Nullable Long expiresAt,
        @Nullable String tokenType,
        @Nullable String scope,
        @Nullable String sessionState) {

    /** A provider that issues nothing. */
    static final ProviderTokens NONE = new ProviderTokens(null, null, null, null, null, null, null);

    ProviderTokens withExpiresAt(long newExpiresAt) {
        return new ProviderTokens(accessToken, refreshToken, idToken, newExpiresAt, tokenType, scope, sessionState);
    }
}
