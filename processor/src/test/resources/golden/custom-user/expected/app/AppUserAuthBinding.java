package app;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.UserBinding;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link AppUser}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class AppUserAuthBinding {
    static final Property<AppUser, String> ID = Property.of(
            "id", String.class, AppUser::getId, AppUser::setId);

    static final Property<AppUser, String> EMAIL = Property.of(
            "email", String.class, AppUser::getEmail, AppUser::setEmail);

    static final Property<AppUser, Instant> EMAIL_VERIFIED = Property.of(
            "emailVerified", Instant.class, AppUser::getEmailVerified, AppUser::setEmailVerified);

    static final Property<AppUser, String> NAME = Property.of(
            "name", String.class, AppUser::getName, AppUser::setName);

    static final Property<AppUser, String> IMAGE = Property.of(
            "image", String.class, AppUser::getImage, AppUser::setImage);

    static final Property<AppUser, AppUser.Role> ROLE = Property.of(
            "role", AppUser.Role.class, entity -> entity.role,
            (entity, value) -> entity.role = value);

    static final UserBinding<AppUser, String> BINDING = new UserBinding<>(
            new EntityBinding<>(
                    AppUser.class,
                    AppUser::new,
                    List.of(ID, EMAIL, EMAIL_VERIFIED, NAME, IMAGE, ROLE)),
            ID,
            EMAIL);

    private AppUserAuthBinding() {
    }
}
