package site;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.AuthenticatorBinding;
import dev.authadapter.engine.CounterProperty;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.User;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Authenticator}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class AuthenticatorAuthBinding {
    static final Property<Authenticator, User> USER = Property.of(
            "user", User.class, Authenticator::getUser, Authenticator::setUser);

    static final Property<Authenticator, String> CREDENTIAL_ID = Property.of(
            "credentialId", String.class, Authenticator::getCredentialId,
            Authenticator::setCredentialId);

    static final Property<Authenticator, String> PROVIDER_ACCOUNT_ID = Property.of(
            "providerAccountId", String.class, Authenticator::getProviderAccountId,
            Authenticator::setProviderAccountId);

    static final Property<Authenticator, String> CREDENTIAL_PUBLIC_KEY = Property.of(
            "credentialPublicKey", String.class, Authenticator::getCredentialPublicKey,
            Authenticator::setCredentialPublicKey);

    static final Property<Authenticator, Long> COUNTER = Property.of(
            "counter", long.class, Authenticator::getCounter, Authenticator::setCounter);

    static final Property<Authenticator, String> CREDENTIAL_DEVICE_TYPE = Property.of(
            "credentialDeviceType", String.class, Authenticator::getCredentialDeviceType,
            Authenticator::setCredentialDeviceType);

    static final Property<Authenticator, Boolean> CREDENTIAL_BACKED_UP = Property.of(
            "credentialBackedUp", boolean.class, Authenticator::isCredentialBackedUp,
            Authenticator::setCredentialBackedUp);

    static final Property<Authenticator, String> TRANSPORTS = Property.of(
            "transports", String.class, Authenticator::getTransports, Authenticator::setTransports);

    static final AuthenticatorBinding<Authenticator, User, String> BINDING = new AuthenticatorBinding<>(
            new EntityBinding<>(
                    Authenticator.class,
                    Authenticator::new,
                    List.of(USER, CREDENTIAL_ID, PROVIDER_ACCOUNT_ID, CREDENTIAL_PUBLIC_KEY,
                            COUNTER, CREDENTIAL_DEVICE_TYPE, CREDENTIAL_BACKED_UP, TRANSPORTS)),
            new Owner.Relation<>(USER, UserAuthBinding.BINDING),
            CREDENTIAL_ID,
            CounterProperty.ofLong(COUNTER));

    private AuthenticatorAuthBinding() {
    }
}
