package dev.authadapter.tck;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a user, apart from any entity.
 *
 * @param id the identifier; null for one that is not stored yet
 * @param name the name to show, or null
 * @param email the e-mail address, or null
 * @param emailVerified when the address was proved, or null
 * @param image the address of a picture, or null
 * @param custom what the entity under test has beyond the contract, by property name
 * @param <I> the type of the identifier
 */
public record UserValues<I>(
        @Nullable I id,
        @Nullable String name,
        @Nullable String email,
        @Nullable Instant emailVerified,
        @Nullable String image,
        Map<String, ?> custom) {

    /** Makes a user. */
    public UserValues {
        custom = Map.copyOf(custom);
    }

    UserValues<I> withId(I newId) {
        return new UserValues<>(newId, name, email, emailVerified, image, custom);
    }

    UserValues<I> withName(@Nullable String newName) {
        return new UserValues<>(id, newName, email, emailVerified, image, custom);
    }

    UserValues<I> withEmail(@Nullable String newEmail) {
        return new UserValues<>(id, name, newEmail, emailVerified, image, custom);
    }

    UserValues<I> withEmailVerified(@Nullable Instant newEmailVerified) {
        return new UserValues<>(id, name, email, newEmailVerified, image, custom);
    }

    UserValues<I> withImage(@Nullable String newImage) {
        return new UserValues<>(id, name, email, emailVerified, newImage, custom);
    }
}
