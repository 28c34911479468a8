package jobs;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.AccountBinding;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Login}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class LoginAuthBinding {
    static final Property<Login, Login.Key> KEY = Property.of(
            "key", Login.Key.class, entity -> entity.key, (entity, value) -> entity.key = value);

    static final Property<Login, Long> USER_ID = Property.of(
            "userId", Long.class, entity -> entity.userId,
            (entity, value) -> entity.userId = value);

    static final Property<Login, String> TYPE = Property.of(
            "type", String.class, entity -> entity.type, (entity, value) -> entity.type = value);

    static final Property<Login, String> KEY_PROVIDER = KEY.part(
            "provider", String.class, Login.Key::provider, (whole, value) -> new Login.Key(value,
            whole == null ? null : whole.providerAccountId()));

    static final Property<Login, String> KEY_PROVIDER_ACCOUNT_ID = KEY.part(
            "providerAccountId", String.class, Login.Key::providerAccountId,
            (whole, value) -> new Login.Key(whole == null ? null : whole.provider(), value));

    static final AccountBinding<Login, Applicant, Long> BINDING = new AccountBinding<>(
            new EntityBinding<>(
                    Login.class,
                    Login::new,
                    List.of(USER_ID, TYPE, KEY_PROVIDER, KEY_PROVIDER_ACCOUNT_ID)),
            new Owner.IdColumn<>(USER_ID),
            KEY_PROVIDER,
            KEY_PROVIDER_ACCOUNT_ID,
            List.of());

    private LoginAuthBinding() {
    }
}
