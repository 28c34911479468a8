package app;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.AuthenticatorBinding;
import dev.authadapter.engine.CounterProperty;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link AppUserAuthenticator}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class AppUserAuthenticatorAuthBinding {
    static final Property<AppUserAuthenticator, AppUser> USER = Property.of(
            "user", AppUser.class, AppUserAuthenticator::getUser, AppUserAuthenticator::setUser);

    static final Property<AppUserAuthenticator, String> CREDENTIAL_ID = Property.of(
            "credentialId", String.class, AppUserAuthenticator::getCredentialId,
            AppUserAuthenticator::setCredentialId);

    static final Property<AppUserAuthenticator, String> PROVIDER_ACCOUNT_ID = Property.of(
            "providerAccountId", String.class, AppUserAuthenticator::getProviderAccountId,
            AppUserAuthenticator::setProviderAccountId);

    static final Property<AppUserAuthenticator, String> CREDENTIAL_PUBLIC_KEY = Property.of(
            "credentialPublicKey", String.class, AppUserAuthenticator::getCredentialPublicKey,
            AppUserAuthenticator::setCredentialPublicKey);

    static final Property<AppUserAuthenticator, Long> COUNTER = Property.of(
            "counter", long.class, AppUserAuthenticator::getCounter,
            AppUserAuthenticator::setCounter);

    static final Property<AppUserAuthenticator, String> CREDENTIAL_DEVICE_TYPE = Property.of(
            "credentialDeviceType", String.class, AppUserAuthenticator::getCredentialDeviceType,
            AppUserAuthenticator::setCredentialDeviceType);

    static final Property<AppUserAuthenticator, Boolean> CREDENTIAL_BACKED_UP = Property.of(
            "credentialBackedUp", boolean.class, AppUserAuthenticator::isCredentialBackedUp,
            AppUserAuthenticator::setCredentialBackedUp);

    static final Property<AppUserAuthenticator, String> TRANSPORTS = Property.of(
            "transports", String.class, AppUserAuthenticator::getTransports,
            AppUserAuthenticator::setTransports);

    static final AuthenticatorBinding<AppUserAuthenticator, AppUser, String> BINDING = new AuthenticatorBinding<>(
            new EntityBinding<>(
                    AppUserAuthenticator.class,
                    AppUserAuthenticator::new,
                    List.of(USER, CREDENTIAL_ID, PROVIDER_ACCOUNT_ID, CREDENTIAL_PUBLIC_KEY,
                            COUNTER, CREDENTIAL_DEVICE_TYPE, CREDENTIAL_BACKED_UP, TRANSPORTS)),
            new Owner.Relation<>(USER, AppUserAuthBinding.BINDING),
            CREDENTIAL_ID,
            CounterProperty.ofLong(COUNTER));

    private AppUserAuthenticatorAuthBinding() {
    }
}
