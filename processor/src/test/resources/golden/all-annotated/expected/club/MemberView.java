package club;

import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * What of a {@link Member} may be shown to a person: all but its hidden properties.
 *
 * @param id {@code id} of the user
 * @param mail {@code mail} of the user
 * @param mailProvedAt {@code mailProvedAt} of the user
 * @param name {@code name} of the user
 * @param image {@code image} of the user
 * @param address {@code address} of the user
 * @param fingerprint {@code fingerprint} of the user
 * @param visits {@code visits} of the user
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
record MemberView(UUID id, String mail, Instant mailProvedAt, String name, String image,
        Address address, byte[] fingerprint, int visits) {
    /**
     * Copies what may be shown of a user.
     *
     * @param user the user
     * @return the view
     */
    public static MemberView of(Member user) {
        return new MemberView(
                        user.id,
                        user.mail,
                        user.mailProvedAt,
                        user.name,
                        user.image,
                        user.address,
                        user.fingerprint,
                        user.visits);
    }
}
