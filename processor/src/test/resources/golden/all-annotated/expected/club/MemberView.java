package club;

import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The properties of {@link Member} that may be shown to a person: all that are not hidden.
 *
 * @param id the user's {@code id}
 * @param mail the user's {@code mail}
 * @param mailProvedAt the user's {@code mailProvedAt}
 * @param name the user's {@code name}
 * @param image the user's {@code image}
 * @param address the user's {@code address}
 * @param fingerprint the user's {@code fingerprint}
 * @param visits the user's {@code visits}
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
record MemberView(@Nullable UUID id, @Nullable String mail, @Nullable Instant mailProvedAt,
        @Nullable String name, @Nullable String image, @Nullable Address address,
        byte @Nullable [] fingerprint, int visits) {
    /**
     * Copies what may be shown of a user.
     *
     * @param user the user
     * @return the view
     */
    public static MemberView of(Member user) {
        return new MemberView(user.id, user.mail, user.mailProvedAt, user.name, user.image,
                user.address, user.fingerprint, user.visits);
    }

    /**
     * Names the class, and nothing of the user: what is logged is not shown to that person only.
     *
     * @return {@code MemberView}
     */
    @Override
    public String toString() {
        return "MemberView";
    }
}
