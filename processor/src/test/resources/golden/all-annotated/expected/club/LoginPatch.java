package club;

import dev.authadapter.Patch;
import dev.authadapter.ProviderTokens;
import dev.authadapter.annotation.AuthGenerated;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link Login}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class LoginPatch extends Patch<Login> {
    /**
     * Makes a patch without changes.
     */
    public LoginPatch() {
    }

    /**
     * Sets {@code type}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public LoginPatch setType(@Nullable String value) {
        set(LoginAuthBinding.TYPE, value);
        return this;
    }

    /**
     * Sets {@code accessToken}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public LoginPatch setAccessToken(@Nullable String value) {
        set(LoginAuthBinding.ACCESS_TOKEN, value);
        return this;
    }

    /**
     * Sets {@code refreshToken}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public LoginPatch setRefreshToken(@Nullable String value) {
        set(LoginAuthBinding.REFRESH_TOKEN, value);
        return this;
    }

    /**
     * Sets {@code idToken}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public LoginPatch setIdToken(@Nullable String value) {
        set(LoginAuthBinding.ID_TOKEN, value);
        return this;
    }

    /**
     * Sets {@code expiresAt}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public LoginPatch setExpiresAt(@Nullable Long value) {
        set(LoginAuthBinding.EXPIRES_AT, value);
        return this;
    }

    /**
     * Sets {@code tokenType}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public LoginPatch setTokenType(@Nullable String value) {
        set(LoginAuthBinding.TOKEN_TYPE, value);
        return this;
    }

    /**
     * Sets {@code scope}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public LoginPatch setScope(@Nullable String value) {
        set(LoginAuthBinding.SCOPE, value);
        return this;
    }

    /**
     * Sets {@code sessionState}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public LoginPatch setSessionState(@Nullable String value) {
        set(LoginAuthBinding.SESSION_STATE, value);
        return this;
    }

    /**
     * Sets what a provider has issued. Of what it left out, the access token and its end become {@code NULL}; all else
     * stays as it is, such as the refresh token.
     *
     * @param tokens what the provider has issued
     * @return this patch
     */
    public LoginPatch setTokens(ProviderTokens tokens) {
        setAccessToken(tokens.accessToken());
        if (tokens.refreshToken() != null) {
            setRefreshToken(tokens.refreshToken());
        }
        if (tokens.idToken() != null) {
            setIdToken(tokens.idToken());
        }
        setExpiresAt(tokens.expiresAt());
        if (tokens.tokenType() != null) {
            setTokenType(tokens.tokenType());
        }
        if (tokens.scope() != null) {
            setScope(tokens.scope());
        }
        if (tokens.sessionState() != null) {
            setSessionState(tokens.sessionState());
        }
        return this;
    }
}
