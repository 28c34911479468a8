package shop;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.AccountBinding;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import dev.authadapter.entity.User;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link CustomerAccount}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class CustomerAccountAuthBinding {
    static final Property<CustomerAccount, User> USER = Property.of(
            "user", User.class, CustomerAccount::getUser, CustomerAccount::setUser);

    static final Property<CustomerAccount, String> TYPE = Property.of(
            "type", String.class, CustomerAccount::getType, CustomerAccount::setType);

    static final Property<CustomerAccount, String> PROVIDER = Property.of(
            "provider", String.class, CustomerAccount::getProvider, CustomerAccount::setProvider);

    static final Property<CustomerAccount, String> PROVIDER_ACCOUNT_ID = Property.of(
            "providerAccountId", String.class, CustomerAccount::getProviderAccountId,
            CustomerAccount::setProviderAccountId);

    static final Property<CustomerAccount, String> ACCESS_TOKEN = Property.of(
            "accessToken", String.class, CustomerAccount::getAccessToken,
            CustomerAccount::setAccessToken);

    static final Property<CustomerAccount, String> REFRESH_TOKEN = Property.of(
            "refreshToken", String.class, CustomerAccount::getRefreshToken,
            CustomerAccount::setRefreshToken);

    static final Property<CustomerAccount, String> ID_TOKEN = Property.of(
            "idToken", String.class, CustomerAccount::getIdToken, CustomerAccount::setIdToken);

    static final Property<CustomerAccount, Long> EXPIRES_AT = Property.of(
            "expiresAt", Long.class, CustomerAccount::getExpiresAt, CustomerAccount::setExpiresAt);

    static final Property<CustomerAccount, String> TOKEN_TYPE = Property.of(
            "tokenType", String.class, CustomerAccount::getTokenType,
            CustomerAccount::setTokenType);

    static final Property<CustomerAccount, String> SCOPE = Property.of(
            "scope", String.class, CustomerAccount::getScope, CustomerAccount::setScope);

    static final Property<CustomerAccount, String> SESSION_STATE = Property.of(
            "sessionState", String.class, CustomerAccount::getSessionState,
            CustomerAccount::setSessionState);

    static final Property<CustomerAccount, String> ID = Property.of(
            "id", String.class, CustomerAccount::getId, CustomerAccount::setId);

    static final Property<CustomerAccount, LocalDate> LINKED_ON = Property.of(
            "linkedOn", LocalDate.class, entity -> entity.linkedOn,
            (entity, value) -> entity.linkedOn = value);

    static final AccountBinding<CustomerAccount, User, String> BINDING = new AccountBinding<>(
            new EntityBinding<>(
                    CustomerAccount.class,
                    CustomerAccount::new,
                    List.of(USER, TYPE, PROVIDER, PROVIDER_ACCOUNT_ID, ACCESS_TOKEN, REFRESH_TOKEN,
                            ID_TOKEN, EXPIRES_AT, TOKEN_TYPE, SCOPE, SESSION_STATE, ID, LINKED_ON)),
            new Owner.Relation<>(USER, UserAuthBinding.BINDING),
            PROVIDER,
            PROVIDER_ACCOUNT_ID,
            List.of(ACCESS_TOKEN, REFRESH_TOKEN, ID_TOKEN));

    private CustomerAccountAuthBinding() {
    }
}
