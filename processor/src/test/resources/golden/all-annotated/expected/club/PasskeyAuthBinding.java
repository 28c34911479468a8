package club;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.AuthenticatorBinding;
import dev.authadapter.engine.CounterProperty;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Passkey}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class PasskeyAuthBinding {
    static final Property<Passkey, Member> USER = Property.of(
            "user", Member.class, Passkey::getUser, Passkey::setUser);

    static final Property<Passkey, String> CREDENTIAL_ID = Property.of(
            "credentialId", String.class, Passkey::getCredentialId, Passkey::setCredentialId);

    static final Property<Passkey, String> PROVIDER_ACCOUNT_ID = Property.of(
            "providerAccountId", String.class, Passkey::getProviderAccountId,
            Passkey::setProviderAccountId);

    static final Property<Passkey, String> CREDENTIAL_PUBLIC_KEY = Property.of(
            "credentialPublicKey", String.class, Passkey::getCredentialPublicKey,
            Passkey::setCredentialPublicKey);

    static final Property<Passkey, Long> COUNTER = Property.of(
            "counter", long.class, Passkey::getCounter, Passkey::setCounter);

    static final Property<Passkey, String> CREDENTIAL_DEVICE_TYPE = Property.of(
            "credentialDeviceType", String.class, Passkey::getCredentialDeviceType,
            Passkey::setCredentialDeviceType);

    static final Property<Passkey, Boolean> CREDENTIAL_BACKED_UP = Property.of(
            "credentialBackedUp", boolean.class, Passkey::isCredentialBackedUp,
            Passkey::setCredentialBackedUp);

    static final Property<Passkey, String> TRANSPORTS = Property.of(
            "transports", String.class, Passkey::getTransports, Passkey::setTransports);

    static final AuthenticatorBinding<Passkey, Member, UUID> BINDING = new AuthenticatorBinding<>(
            new EntityBinding<>(
                    Passkey.class,
                    Passkey::new,
                    List.of(USER, CREDENTIAL_ID, PROVIDER_ACCOUNT_ID, CREDENTIAL_PUBLIC_KEY,
                            COUNTER, CREDENTIAL_DEVICE_TYPE, CREDENTIAL_BACKED_UP, TRANSPORTS)),
            new Owner.Relation<>(USER, MemberAuthBinding.BINDING),
            CREDENTIAL_ID,
            CounterProperty.ofLong(COUNTER));

    private PasskeyAuthBinding() {
    }
}
