package site;

import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.entity.User;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * What of a {@link User} may be shown to a person: all but its hidden properties.
 *
 * @param id {@code id} of the user
 * @param email {@code email} of the user
 * @param emailVerified {@code emailVerified} of the user
 * @param name {@code name} of the user
 * @param image {@code image} of the user
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public record UserView(String id, String email, Instant emailVerified, String name, String image) {
    /**
     * Copies what may be shown of a user.
     *
     * @param user the user
     * @return the view
     */
    public static UserView of(User user) {
        return new UserView(
                        user.getId(),
                        user.getEmail(),
                        user.getEmailVerified(),
                        user.getName(),
                        user.getImage());
    }
}
