package jobs;

import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The properties of {@link Applicant} that may be shown to a person: all that are not hidden.
 *
 * @param id the user's {@code id}
 * @param address the user's {@code contact.mail.address}
 * @param confirmed the user's {@code contact.confirmed}
 * @param bounces the user's {@code contact.mail.bounces}
 * @param letters the user's {@code contact.letters}
 * @param home the user's {@code home}
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
record ApplicantView(@Nullable Long id, @Nullable String address, @Nullable Instant confirmed,
        @Nullable Integer bounces, @Nullable Integer letters, Applicant. @Nullable Address home) {
    /**
     * Copies what may be shown of a user.
     *
     * @param user the user
     * @return the view
     */
    public static ApplicantView of(Applicant user) {
        return new ApplicantView(user.id, ApplicantAuthBinding.CONTACT_MAIL_ADDRESS.get(user),
                ApplicantAuthBinding.CONTACT_CONFIRMED.get(user),
                ApplicantAuthBinding.CONTACT_MAIL_BOUNCES.get(user),
                ApplicantAuthBinding.CONTACT_LETTERS.get(user), user.home);
    }

    /**
     * Names the class, and nothing of the user: what is logged is not shown to that person only.
     *
     * @return {@code ApplicantView}
     */
    @Override
    public String toString() {
        return "ApplicantView";
    }
}
