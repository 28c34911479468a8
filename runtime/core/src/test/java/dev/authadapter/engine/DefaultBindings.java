package dev.authadapter.engine;

import dev.authadapter.Property;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import java.time.Instant;
import java.util.List;

/** The bindings of the default entities, as the processor writes them. */
final class DefaultBindings {

    static final Class<?>[] ENTITIES = {
        User.class, Account.class, Session.class, VerificationToken.class, Authenticator.class
    };

    private DefaultBindings() {}

    static final class Users {

        static final Property<User, String> ID = Property.of("id", String.class, User::getId, User::setId);

        static final Property<User, String> NAME = Property.of("name", String.class, User::getName, User::setName);

        static final Property<User, String> EMAIL = Property.of("email", String.class, User::getEmail, User::setEmail);

        static final Property<User, Instant> EMAIL_VERIFIED =
                Property.of("emailVerified", Instant.class, User::getEmailVerified, User::setEmailVerified);

        static final Property<User, String> IMAGE = Property.of("image", String.class, User::getImage, User::setImage);

        static final EntityBinding<User> ENTITY =
                new EntityBinding<>(User.class, User::new, List.of(ID, NAME, EMAIL, EMAIL_VERIFIED, IMAGE));

        static final UserBinding<User, String> BINDING = new UserBinding<>(ENTITY, ID, EMAIL);

        private Users() {}
    }

    static final class Accounts {

        static final Property<Account, String> ID = Property.of("id", String.class, Account::getId, Account::setId);

        static final Property<Account, User> USER = Property.of("user", User.class, Account::getUser, Account::setUser);

        static final Property<Account, String> TYPE =
                Property.of("type", String.class, Account::getType, Account::setType);

        static final Property<Account, String> PROVIDER =
                Property.of("provider", String.class, Account::getProvider, Account::setProvider);

        static final Property<Account, String> PROVIDER_ACCOUNT_ID = Property.of(
                "providerAccountId", String.class, Account::getProviderAccountId, Account::setProviderAccountId);

        static final Property<Account, String> ACCESS_TOKEN =
                Property.of("accessToken", String.class, Account::getAccessToken, Account::setAccessToken);

        static final Property<Account, String> REFRESH_TOKEN =
                Property.of("refreshToken", String.class, Account::getRefreshToken, Account::setRefreshToken);

        static final Property<Account, String> ID_TOKEN =
                Property.of("idToken", String.class, Account::getIdToken, Account::setIdToken);

        static final Property<Account, Long> EXPIRES_AT =
                Property.of("expiresAt", Long.class, Account::getExpiresAt, Account::setExpiresAt);

        static final Property<Account, String> TOKEN_TYPE =
                Property.of("tokenType", String.class, Account::getTokenType, Account::setTokenType);

        static final Property<Account, String> SCOPE =
                Property.of("scope", String.class, Account::getScope, Account::setScope);

        static final Property<Account, String> SESSION_STATE =
                Property.of("sessionState", String.class, Account::getSessionState, Account::setSessionState);

        static final EntityBinding<Account> ENTITY = new EntityBinding<>(
                Account.class,
                Account::new,
                List.of(
                        ID,
                        USER,
                        TYPE,
                        PROVIDER,
                        PROVIDER_ACCOUNT_ID,
                        ACCESS_TOKEN,
                        REFRESH_TOKEN,
                        ID_TOKEN,
                        EXPIRES_AT,
                        TOKEN_TYPE,
                        SCOPE,
                        SESSION_STATE));

        static final AccountBinding<Account, User, String> BINDING =
                new AccountBinding<>(ENTITY, new Owner.Relation<>(USER, Users.BINDING), PROVIDER, PROVIDER_ACCOUNT_ID);

        private Accounts() {}
    }

    static final class Sessions {

        static final Property<Session, String> ID = Property.of("id", String.class, Session::getId, Session::setId);

        static final Property<Session, User> USER = Property.of("user", User.class, Session::getUser, Session::setUser);

        static final Property<Session, String> SESSION_TOKEN =
                Property.of("sessionToken", String.class, Session::getSessionToken, Session::setSessionToken);

        static final Property<Session, Instant> EXPIRES =
                Property.of("expires", Instant.class, Session::getExpires, Session::setExpires);

        static final EntityBinding<Session> ENTITY =
                new EntityBinding<>(Session.class, Session::new, List.of(ID, USER, SESSION_TOKEN, EXPIRES));

        static final SessionBinding<Session, User, String> BINDING = new SessionBinding<>(
                ENTITY,
                new Owner.Relation<>(USER, Users.BINDING),
                TokenProperty.ofSha256(SESSION_TOKEN),
                TimeProperty.ofInstant(EXPIRES));

        private Sessions() {}
    }

    static final class VerificationTokens {

        static final Property<VerificationToken, String> IDENTIFIER = Property.of(
                "identifier", String.class, VerificationToken::getIdentifier, VerificationToken::setIdentifier);

        static final Property<VerificationToken, String> TOKEN =
                Property.of("token", String.class, VerificationToken::getToken, VerificationToken::setToken);

        static final Property<VerificationToken, Instant> EXPIRES =
                Property.of("expires", Instant.class, VerificationToken::getExpires, VerificationToken::setExpires);

        static final EntityBinding<VerificationToken> ENTITY = new EntityBinding<>(
                VerificationToken.class, VerificationToken::new, List.of(IDENTIFIER, TOKEN, EXPIRES));

        static final VerificationTokenBinding<VerificationToken> BINDING = new VerificationTokenBinding<>(
                ENTITY, IDENTIFIER, TokenProperty.ofSha256(TOKEN), TimeProperty.ofInstant(EXPIRES));

        private VerificationTokens() {}
    }

    static final class Authenticators {

        static final Property<Authenticator, String> CREDENTIAL_ID = Property.of(
                "credentialId", String.class, Authenticator::getCredentialId, Authenticator::setCredentialId);

        static final Property<Authenticator, User> USER =
                Property.of("user", User.class, Authenticator::getUser, Authenticator::setUser);

        static final Property<Authenticator, String> PROVIDER_ACCOUNT_ID = Property.of(
                "providerAccountId",
                String.class,
                Authenticator::getProviderAccountId,
                Authenticator::setProviderAccountId);

        static final Property<Authenticator, String> CREDENTIAL_PUBLIC_KEY = Property.of(
                "credentialPublicKey",
                String.class,
                Authenticator::getCredentialPublicKey,
                Authenticator::setCredentialPublicKey);

        static final Property<Authenticator, Long> COUNTER =
                Property.of("counter", long.class, Authenticator::getCounter, Authenticator::setCounter);

        static final Property<Authenticator, String> CREDENTIAL_DEVICE_TYPE = Property.of(
                "credentialDeviceType",
                String.class,
                Authenticator::getCredentialDeviceType,
                Authenticator::setCredentialDeviceType);

        static final Property<Authenticator, Boolean> CREDENTIAL_BACKED_UP = Property.of(
                "credentialBackedUp",
                boolean.class,
                Authenticator::isCredentialBackedUp,
                Authenticator::setCredentialBackedUp);

        static final Property<Authenticator, String> TRANSPORTS =
                Property.of("transports", String.class, Authenticator::getTransports, Authenticator::setTransports);

        static final EntityBinding<Authenticator> ENTITY = new EntityBinding<>(
                Authenticator.class,
                Authenticator::new,
                List.of(
                        CREDENTIAL_ID,
                        USER,
                        PROVIDER_ACCOUNT_ID,
                        CREDENTIAL_PUBLIC_KEY,
                        COUNTER,
                        CREDENTIAL_DEVICE_TYPE,
                        CREDENTIAL_BACKED_UP,
                        TRANSPORTS));

        static final AuthenticatorBinding<Authenticator, User, String> BINDING = new AuthenticatorBinding<>(
                ENTITY, new Owner.Relation<>(USER, Users.BINDING), CREDENTIAL_ID, CounterProperty.ofLong(COUNTER));

        private Authenticators() {}
    }
}
