package app;

import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * What of a {@link AppUser} may be shown to a person: all but its hidden properties.
 *
 * @param id {@code id} of the user
 * @param email {@code email} of the user
 * @param emailVerified {@code emailVerified} of the user
 * @param name {@code name} of the user
 * @param image {@code image} of the user
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public record AppUserView(String id, String email, Instant emailVerified, String name,
        String image) {
    /**
     * Copies what may be shown of a user.
     *
     * @param user the user
     * @return the view
     */
    public static AppUserView of(AppUser user) {
        return new AppUserView(
                        user.getId(),
                        user.getEmail(),
                        user.getEmailVerified(),
                        user.getName(),
                        user.getImage());
    }
}
