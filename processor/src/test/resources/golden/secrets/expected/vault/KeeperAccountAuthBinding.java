package vault;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.AccountBinding;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link KeeperAccount}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class KeeperAccountAuthBinding {
    static final Property<KeeperAccount, Keeper> USER = Property.of(
            "user", Keeper.class, KeeperAccount::getUser, KeeperAccount::setUser);

    static final Property<KeeperAccount, String> TYPE = Property.of(
            "type", String.class, KeeperAccount::getType, KeeperAccount::setType);

    static final Property<KeeperAccount, String> PROVIDER = Property.of(
            "provider", String.class, KeeperAccount::getProvider, KeeperAccount::setProvider);

    static final Property<KeeperAccount, String> PROVIDER_ACCOUNT_ID = Property.of(
            "providerAccountId", String.class, KeeperAccount::getProviderAccountId,
            KeeperAccount::setProviderAccountId);

    static final Property<KeeperAccount, String> ACCESS_TOKEN = Property.of(
            "accessToken", String.class, KeeperAccount::getAccessToken,
            KeeperAccount::setAccessToken);

    static final Property<KeeperAccount, String> REFRESH_TOKEN = Property.of(
            "refreshToken", String.class, KeeperAccount::getRefreshToken,
            KeeperAccount::setRefreshToken);

    static final Property<KeeperAccount, String> ID_TOKEN = Property.of(
            "idToken", String.class, KeeperAccount::getIdToken, KeeperAccount::setIdToken);

    static final Property<KeeperAccount, Long> EXPIRES_AT = Property.of(
            "expiresAt", Long.class, KeeperAccount::getExpiresAt, KeeperAccount::setExpiresAt);

    static final Property<KeeperAccount, String> TOKEN_TYPE = Property.of(
            "tokenType", String.class, KeeperAccount::getTokenType, KeeperAccount::setTokenType);

    static final Property<KeeperAccount, String> SCOPE = Property.of(
            "scope", String.class, KeeperAccount::getScope, KeeperAccount::setScope);

    static final Property<KeeperAccount, String> SESSION_STATE = Property.of(
            "sessionState", String.class, KeeperAccount::getSessionState,
            KeeperAccount::setSessionState);

    static final Property<KeeperAccount, String> ID = Property.of(
            "id", String.class, KeeperAccount::getId, KeeperAccount::setId);

    static final AccountBinding<KeeperAccount, Keeper, String> BINDING = new AccountBinding<>(
            new EntityBinding<>(
                    KeeperAccount.class,
                    KeeperAccount::new,
                    List.of(USER, TYPE, PROVIDER, PROVIDER_ACCOUNT_ID, ACCESS_TOKEN, REFRESH_TOKEN,
                            ID_TOKEN, EXPIRES_AT, TOKEN_TYPE, SCOPE, SESSION_STATE, ID),
                    List.of(ACCESS_TOKEN, REFRESH_TOKEN, ID_TOKEN)),
            new Owner.Relation<>(USER, KeeperAuthBinding.BINDING),
            PROVIDER,
            PROVIDER_ACCOUNT_ID,
            List.of(ACCESS_TOKEN, REFRESH_TOKEN, ID_TOKEN));

    private KeeperAccountAuthBinding() {
    }
}
