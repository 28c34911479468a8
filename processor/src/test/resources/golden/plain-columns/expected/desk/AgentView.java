package desk;

import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The properties of {@link Agent} that may be shown to a person: all that are not hidden.
 *
 * @param id the user's {@code id}
 * @param email the user's {@code email}
 * @param emailVerified the user's {@code emailVerified}
 * @param name the user's {@code name}
 * @param image the user's {@code image}
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public record AgentView(long id, @Nullable String email, @Nullable Instant emailVerified,
        @Nullable String name, @Nullable String image) {
    /**
     * Copies what may be shown of a user.
     *
     * @param user the user
     * @return the view
     */
    public static AgentView of(Agent user) {
        return new AgentView(user.id, user.email, user.emailVerified, user.name, user.image);
    }

    /**
     * Names the class, and nothing of the user: what is logged is not shown to that person only.
     *
     * @return {@code AgentView}
     */
    @Override
    public String toString() {
        return "AgentView";
    }
}
