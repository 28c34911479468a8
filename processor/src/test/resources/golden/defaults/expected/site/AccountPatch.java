package site;

import dev.authadapter.Patch;
import dev.authadapter.ProviderTokens;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.entity.Account;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link Account}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class AccountPatch extends Patch<Account> {
    /**
     * Makes a patch without changes.
     */
    public AccountPatch() {
    }

    /**
     * Sets {@code type}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AccountPatch setType(@Nullable String value) {
        set(AccountAuthBinding.TYPE, value);
        return this;
    }

    /**
     * Sets {@code accessToken}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AccountPatch setAccessToken(@Nullable String value) {
        set(AccountAuthBinding.ACCESS_TOKEN, value);
        return this;
    }

    /**
     * Sets {@code refreshToken}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AccountPatch setRefreshToken(@Nullable String value) {
        set(AccountAuthBinding.REFRESH_TOKEN, value);
        return this;
    }

    /**
     * Sets {@code idToken}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AccountPatch setIdToken(@Nullable String value) {
        set(AccountAuthBinding.ID_TOKEN, value);
        return this;
    }

    /**
     * Sets {@code expiresAt}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AccountPatch setExpiresAt(@Nullable Long value) {
        set(AccountAuthBinding.EXPIRES_AT, value);
        return this;
    }

    /**
     * Sets {@code tokenType}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AccountPatch setTokenType(@Nullable String value) {
        set(AccountAuthBinding.TOKEN_TYPE, value);
        return this;
    }

    /**
     * Sets {@code scope}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AccountPatch setScope(@Nullable String value) {
        set(AccountAuthBinding.SCOPE, value);
        return this;
    }

    /**
     * Sets {@code sessionState}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AccountPatch setSessionState(@Nullable String value) {
        set(AccountAuthBinding.SESSION_STATE, value);
        return this;
    }

    /**
     * Sets what a provider has issued. Of what it left out, the access token and its end become {@code NULL}; all else
     * stays as it is, such as the refresh token.
     *
     * @param tokens what the provider has issued
     * @return this patch
     */
    public AccountPatch setTokens(ProviderTokens tokens) {
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
