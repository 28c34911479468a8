package app;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.AccountBinding;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link AppUserAccount}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class AppUserAccountAuthBinding {
    static final Property<AppUserAccount, AppUser> USER = Property.of(
            "user", AppUser.class, AppUserAccount::getUser, AppUserAccount::setUser);

    static final Property<AppUserAccount, String> TYPE = Property.of(
            "type", String.class, AppUserAccount::getType, AppUserAccount::setType);

    static final Property<AppUserAccount, String> PROVIDER = Property.of(
            "provider", String.class, AppUserAccount::getProvider, AppUserAccount::setProvider);

    static final Property<AppUserAccount, String> PROVIDER_ACCOUNT_ID = Property.of(
            "providerAccountId", String.class, AppUserAccount::getProviderAccountId,
            AppUserAccount::setProviderAccountId);

    static final Property<AppUserAccount, String> ACCESS_TOKEN = Property.of(
            "accessToken", String.class, AppUserAccount::getAccessToken,
            AppUserAccount::setAccessToken);

    static final Property<AppUserAccount, String> REFRESH_TOKEN = Property.of(
            "refreshToken", String.class, AppUserAccount::getRefreshToken,
            AppUserAccount::setRefreshToken);

    static final Property<AppUserAccount, String> ID_TOKEN = Property.of(
            "idToken", String.class, AppUserAccount::getIdToken, AppUserAccount::setIdToken);

    static final Property<AppUserAccount, Long> EXPIRES_AT = Property.of(
            "expiresAt", Long.class, AppUserAccount::getExpiresAt, AppUserAccount::setExpiresAt);

    static final Property<AppUserAccount, String> TOKEN_TYPE = Property.of(
            "tokenType", String.class, AppUserAccount::getTokenType, AppUserAccount::setTokenType);

    static final Property<AppUserAccount, String> SCOPE = Property.of(
            "scope", String.class, AppUserAccount::getScope, AppUserAccount::setScope);

    static final Property<AppUserAccount, String> SESSION_STATE = Property.of(
            "sessionState", String.class, AppUserAccount::getSessionState,
            AppUserAccount::setSessionState);

    static final Property<AppUserAccount, String> ID = Property.of(
            "id", String.class, AppUserAccount::getId, AppUserAccount::setId);

    static final AccountBinding<AppUserAccount, AppUser, String> BINDING = new AccountBinding<>(
            new EntityBinding<>(
                    AppUserAccount.class,
                    AppUserAccount::new,
                    List.of(USER, TYPE, PROVIDER, PROVIDER_ACCOUNT_ID, ACCESS_TOKEN, REFRESH_TOKEN,
                            ID_TOKEN, EXPIRES_AT, TOKEN_TYPE, SCOPE, SESSION_STATE, ID)),
            new Owner.Relation<>(USER, AppUserAuthBinding.BINDING),
            PROVIDER,
            PROVIDER_ACCOUNT_ID,
            List.of(ACCESS_TOKEN, REFRESH_TOKEN, ID_TOKEN));

    private AppUserAccountAuthBinding() {
    }
}
