package site;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.UserBinding;
import dev.authadapter.entity.User;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link User}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class UserAuthBinding {
    static final Property<User, String> ID = Property.of(
            "id", String.class, User::getId, User::setId);

    static final Property<User, String> EMAIL = Property.of(
            "email", String.class, User::getEmail, User::setEmail);

    static final Property<User, Instant> EMAIL_VERIFIED = Property.of(
            "emailVerified", Instant.class, User::getEmailVerified, User::setEmailVerified);

    static final Property<User, String> NAME = Property.of(
            "name", String.class, User::getName, User::setName);

    static final Property<User, String> IMAGE = Property.of(
            "image", String.class, User::getImage, User::setImage);

    static final UserBinding<User, String> BINDING = new UserBinding<>(
            new EntityBinding<>(
                    User.class,
                    User::new,
                    List.of(ID, EMAIL, EMAIL_VERIFIED, NAME, IMAGE)),
            ID,
            EMAIL);

    private UserAuthBinding() {
    }
}
