package club;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.AccountBinding;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Login}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class LoginAuthBinding {
    static final Property<Login, Member> USER = Property.of(
            "user", Member.class, Login::getUser, Login::setUser);

    static final Property<Login, String> TYPE = Property.of(
            "type", String.class, Login::getType, Login::setType);

    static final Property<Login, String> PROVIDER = Property.of(
            "provider", String.class, Login::getProvider, Login::setProvider);

    static final Property<Login, String> PROVIDER_ACCOUNT_ID = Property.of(
            "providerAccountId", String.class, Login::getProviderAccountId,
            Login::setProviderAccountId);

    static final Property<Login, String> ACCESS_TOKEN = Property.of(
            "accessToken", String.class, Login::getAccessToken, Login::setAccessToken);

    static final Property<Login, String> REFRESH_TOKEN = Property.of(
            "refreshToken", String.class, Login::getRefreshToken, Login::setRefreshToken);

    static final Property<Login, String> ID_TOKEN = Property.of(
            "idToken", String.class, Login::getIdToken, Login::setIdToken);

    static final Property<Login, Long> EXPIRES_AT = Property.of(
            "expiresAt", Long.class, Login::getExpiresAt, Login::setExpiresAt);

    static final Property<Login, String> TOKEN_TYPE = Property.of(
            "tokenType", String.class, Login::getTokenType, Login::setTokenType);

    static final Property<Login, String> SCOPE = Property.of(
            "scope", String.class, Login::getScope, Login::setScope);

    static final Property<Login, String> SESSION_STATE = Property.of(
            "sessionState", String.class, Login::getSessionState, Login::setSessionState);

    static final Property<Login, String> ID = Property.of(
            "id", String.class, Login::getId, Login::setId);

    static final AccountBinding<Login, Member, UUID> BINDING = new AccountBinding<>(
            new EntityBinding<>(
                    Login.class,
                    Login::new,
                    List.of(USER, TYPE, PROVIDER, PROVIDER_ACCOUNT_ID, ACCESS_TOKEN, REFRESH_TOKEN,
                            ID_TOKEN, EXPIRES_AT, TOKEN_TYPE, SCOPE, SESSION_STATE, ID)),
            new Owner.Relation<>(USER, MemberAuthBinding.BINDING),
            PROVIDER,
            PROVIDER_ACCOUNT_ID,
            List.of(ACCESS_TOKEN, REFRESH_TOKEN, ID_TOKEN));

    private LoginAuthBinding() {
    }
}
