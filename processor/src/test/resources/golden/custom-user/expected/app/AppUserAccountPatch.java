package app;

import dev.authadapter.Patch;
import dev.authadapter.ProviderTokens;
import dev.authadapter.annotation.AuthGenerated;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link AppUserAccount}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class AppUserAccountPatch extends Patch<AppUserAccount> {
    /**
     * Makes a patch without changes.
     */
    public AppUserAccountPatch() {
    }

    /**
     * Sets {@code type}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserAccountPatch setType(@Nullable String value) {
        set(AppUserAccountAuthBinding.TYPE, value);
        return this;
    }

    /**
     * Sets {@code accessToken}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserAccountPatch setAccessToken(@Nullable String value) {
        set(AppUserAccountAuthBinding.ACCESS_TOKEN, value);
        return this;
    }

    /**
     * Sets {@code refreshToken}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserAccountPatch setRefreshToken(@Nullable String value) {
        set(AppUserAccountAuthBinding.REFRESH_TOKEN, value);
        return this;
    }

    /**
     * Sets {@code idToken}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserAccountPatch setIdToken(@Nullable String value) {
        set(AppUserAccountAuthBinding.ID_TOKEN, value);
        return this;
    }

    /**
     * Sets {@code expiresAt}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserAccountPatch setExpiresAt(@Nullable Long value) {
        set(AppUserAccountAuthBinding.EXPIRES_AT, value);
        return this;
    }

    /**
     * Sets {@code tokenType}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserAccountPatch setTokenType(@Nullable String value) {
        set(AppUserAccountAuthBinding.TOKEN_TYPE, value);
        return this;
    }

    /**
     * Sets {@code scope}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserAccountPatch setScope(@Nullable String value) {
        set(AppUserAccountAuthBinding.SCOPE, value);
        return this;
    }

    /**
     * Sets {@code sessionState}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserAccountPatch setSessionState(@Nullable String value) {
        set(AppUserAccountAuthBinding.SESSION_STATE, value);
        return this;
    }

    /**
     * Sets what a provider has issued. Of what it left out, the access token and its end become {@code NULL}; all else
     * stays as it is, such as the refresh token.
     *
     * @param tokens what the provider has issued
     * @return this patch
     */
    public AppUserAccountPatch setTokens(ProviderTokens tokens) {
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
