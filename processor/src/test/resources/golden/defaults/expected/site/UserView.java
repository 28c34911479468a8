package site;

import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.entity.User;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The properties of {@link User} that may be shown to a person: all that are not hidden.
 *
 * @param id the user's {@code id}
 * @param email the user's {@code email}
 * @param emailVerified the user's {@code emailVerified}
 * @param name the user's {@code name}
 * @param image the user's {@code image}
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public record UserView(@Nullable String id, @Nullable String email, @Nullable Instant emailVerified,
        @Nullable String name, @Nullable String image) {
    /**
     * Copies what may be shown of a user.
     *
     * @param user the user
     * @return the view
     */
    public static UserView of(User user) {
        return new UserView(user.getId(), user.getEmail(), user.getEmailVerified(), user.getName(),
                user.getImage());
    }

    /**
     * Names the class, and nothing of the user: what is logged is not shown to that person only.
     *
     * @return {@code UserView}
     */
    @Override
    public String toString() {
        return "UserView";
    }
}
