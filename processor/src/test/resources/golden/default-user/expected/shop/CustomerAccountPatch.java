package shop;

import dev.authadapter.Patch;
import dev.authadapter.ProviderTokens;
import dev.authadapter.annotation.AuthGenerated;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link CustomerAccount}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class CustomerAccountPatch extends Patch<CustomerAccount> {
    /**
     * Makes a patch without changes.
     */
    public CustomerAccountPatch() {
    }

    /**
     * Sets {@code type}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public CustomerAccountPatch setType(@Nullable String value) {
        set(CustomerAccountAuthBinding.TYPE, value);
        return this;
    }

    /**
     * Sets {@code accessToken}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public CustomerAccountPatch setAccessToken(@Nullable String value) {
        set(CustomerAccountAuthBinding.ACCESS_TOKEN, value);
        return this;
    }

    /**
     * Sets {@code refreshToken}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public CustomerAccountPatch setRefreshToken(@Nullable String value) {
        set(CustomerAccountAuthBinding.REFRESH_TOKEN, value);
        return this;
    }

    /**
     * Sets {@code idToken}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public CustomerAccountPatch setIdToken(@Nullable String value) {
        set(CustomerAccountAuthBinding.ID_TOKEN, value);
        return this;
    }

    /**
     * Sets {@code expiresAt}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public CustomerAccountPatch setExpiresAt(@Nullable Long value) {
        set(CustomerAccountAuthBinding.EXPIRES_AT, value);
        return this;
    }

    /**
     * Sets {@code tokenType}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public CustomerAccountPatch setTokenType(@Nullable String value) {
        set(CustomerAccountAuthBinding.TOKEN_TYPE, value);
        return this;
    }

    /**
     * Sets {@code scope}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public CustomerAccountPatch setScope(@Nullable String value) {
        set(CustomerAccountAuthBinding.SCOPE, value);
        return this;
    }

    /**
     * Sets {@code sessionState}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public CustomerAccountPatch setSessionState(@Nullable String value) {
        set(CustomerAccountAuthBinding.SESSION_STATE, value);
        return this;
    }

    /**
     * Sets {@code linkedOn}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public CustomerAccountPatch setLinkedOn(@Nullable LocalDate value) {
        set(CustomerAccountAuthBinding.LINKED_ON, value);
        return this;
    }

    /**
     * Sets what a provider has issued. Of what it left out, the access token and its end become {@code NULL}; all else
     * stays as it is, such as the refresh token.
     *
     * @param tokens what the provider has issued
     * @return this patch
     */
    public CustomerAccountPatch setTokens(ProviderTokens tokens) {
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
