package vault;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.UserBinding;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Keeper}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class KeeperAuthBinding {
    static final Property<Keeper, String> ID = Property.of(
            "id", String.class, Keeper::getId, Keeper::setId);

    static final Property<Keeper, String> EMAIL = Property.of(
            "email", String.class, Keeper::getEmail, Keeper::setEmail);

    static final Property<Keeper, Instant> EMAIL_VERIFIED = Property.of(
            "emailVerified", Instant.class, Keeper::getEmailVerified, Keeper::setEmailVerified);

    static final Property<Keeper, String> NAME = Property.of(
            "name", String.class, Keeper::getName, Keeper::setName);

    static final Property<Keeper, String> IMAGE = Property.of(
            "image", String.class, Keeper::getImage, Keeper::setImage);

    static final Property<Keeper, String> PHONE = Property.of(
            "phone", String.class, Keeper::getPhone, Keeper::setPhone);

    static final UserBinding<Keeper, String> BINDING = new UserBinding<>(
            new EntityBinding<>(
                    Keeper.class,
                    Keeper::new,
                    List.of(ID, EMAIL, EMAIL_VERIFIED, NAME, IMAGE, PHONE),
                    List.of(PHONE)),
            ID,
            EMAIL);

    private KeeperAuthBinding() {
    }
}
