package site;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.AccountBinding;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.User;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Account}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class AccountAuthBinding {
    static final Property<Account, User> USER = Property.of(
            "user", User.class, Account::getUser, Account::setUser);

    static final Property<Account, String> TYPE = Property.of(
            "type", String.class, Account::getType, Account::setType);

    static final Property<Account, String> PROVIDER = Property.of(
            "provider", String.class, Account::getProvider, Account::setProvider);

    static final Property<Account, String> PROVIDER_ACCOUNT_ID = Property.of(
            "providerAccountId", String.class, Account::getProviderAccountId,
            Account::setProviderAccountId);

    static final Property<Account, String> ACCESS_TOKEN = Property.of(
            "accessToken", String.class, Account::getAccessToken, Account::setAccessToken);

    static final Property<Account, String> REFRESH_TOKEN = Property.of(
            "refreshToken", String.class, Account::getRefreshToken, Account::setRefreshToken);

    static final Property<Account, String> ID_TOKEN = Property.of(
            "idToken", String.class, Account::getIdToken, Account::setIdToken);

    static final Property<Account, Long> EXPIRES_AT = Property.of(
            "expiresAt", Long.class, Account::getExpiresAt, Account::setExpiresAt);

    static final Property<Account, String> TOKEN_TYPE = Property.of(
            "tokenType", String.class, Account::getTokenType, Account::setTokenType);

    static final Property<Account, String> SCOPE = Property.of(
            "scope", String.class, Account::getScope, Account::setScope);

    static final Property<Account, String> SESSION_STATE = Property.of(
            "sessionState", String.class, Account::getSessionState, Account::setSessionState);

    static final Property<Account, String> ID = Property.of(
            "id", String.class, Account::getId, Account::setId);

    static final AccountBinding<Account, User, String> BINDING = new AccountBinding<>(
            new EntityBinding<>(
                    Account.class,
                    Account::new,
                    List.of(USER, TYPE, PROVIDER, PROVIDER_ACCOUNT_ID, ACCESS_TOKEN, REFRESH_TOKEN,
                            ID_TOKEN, EXPIRES_AT, TOKEN_TYPE, SCOPE, SESSION_STATE, ID)),
            new Owner.Relation<>(USER, UserAuthBinding.BINDING),
            PROVIDER,
            PROVIDER_ACCOUNT_ID,
            List.of(ACCESS_TOKEN, REFRESH_TOKEN, ID_TOKEN));

    private AccountAuthBinding() {
    }
}
