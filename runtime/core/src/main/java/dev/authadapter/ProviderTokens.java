package dev.authadapter;

import org.jspecify.annotations.Nullable;

/**
 * What a provider issues when somebody signs in, or when a token is refreshed
 * (<a href="https://www.rfc-editor.org/rfc/rfc6749#section-5.1">RFC 6749, 5.1</a>). Patches of accounts take it as a whole.
 *
 * @param accessToken the access token, or null
 * @param refreshToken the refresh token; null if the provider sent none, which leaves the old one valid (RFC 6749, 6)
 * @param idToken the identity token of OpenID Connect, or null
 * @param expiresAt when the access token ends, in seconds since 1970-01-01T00:00:00Z, or null
 * @param tokenType such as {@code bearer}, or null
 * @param scope what was granted, separated by spaces, or null
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

    private static final ProviderTokens NONE = new ProviderTokens(null, null, null, null, null, null, null);

    /**
     * Nothing, to begin with.
     *
     * @return tokens that are all null
     */
    public static ProviderTokens none() {
        return NONE;
    }

    /**
     * The same with another access token.
     *
     * @param newAccessToken the access token, or null
     * @return new tokens
     */
    public ProviderTokens withAccessToken(@Nullable String newAccessToken) {
        return new ProviderTokens(newAccessToken, refreshToken, idToken, expiresAt, tokenType, scope, sessionState);
    }

    /**
     * The same with another refresh token.
     *
     * @param newRefreshToken the refresh token, or null
     * @return new tokens
     */
    public ProviderTokens withRefreshToken(@Nullable String newRefreshToken) {
        return new ProviderTokens(accessToken, newRefreshToken, idToken, expiresAt, tokenType, scope, sessionState);
    }

    /**
     * The same with another identity token.
     *
     * @param newIdToken the identity token, or null
     * @return new tokens
     */
    public ProviderTokens withIdToken(@Nullable String newIdToken) {
        return new ProviderTokens(accessToken, refreshToken, newIdToken, expiresAt, tokenType, scope, sessionState);
    }

    /**
     * The same with another end.
     *
     * @param newExpiresAt when the access token ends, in seconds since 1970-01-01T00:00:00Z, or null
     * @return new tokens
     */
    public ProviderTokens withExpiresAt(@Nullable Long newExpiresAt) {
        return new ProviderTokens(accessToken, refreshToken, idToken, newExpiresAt, tokenType, scope, sessionState);
    }

    /**
     * The same with another type.
     *
     * @param newTokenType such as {@code bearer}, or null
     * @return new tokens
     */
    public ProviderTokens withTokenType(@Nullable String newTokenType) {
        return new ProviderTokens(accessToken, refreshToken, idToken, expiresAt, newTokenType, scope, sessionState);
    }

    /**
     * The same with another scope.
     *
     * @param newScope what was granted, or null
     * @return new tokens
     */
    public ProviderTokens withScope(@Nullable String newScope) {
        return new ProviderTokens(accessToken, refreshToken, idToken, expiresAt, tokenType, newScope, sessionState);
    }

    /**
     * The same with another session of the provider.
     *
     * @param newSessionState the provider's session, or null
     * @return new tokens
     */
    public ProviderTokens withSessionState(@Nullable String newSessionState) {
        return new ProviderTokens(accessToken, refreshToken, idToken, expiresAt, tokenType, scope, newSessionState);
    }

    /** Holds no token: it could end in a log. */
    @Override
    public String toString() {
        return "ProviderTokens[expiresAt=" + expiresAt + ", tokenType=" + tokenType + ", scope=" + scope + "]";
    }
}
