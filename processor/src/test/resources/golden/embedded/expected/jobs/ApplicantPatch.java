package jobs;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link Applicant}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class ApplicantPatch extends Patch<Applicant> {
    /**
     * Makes a patch without changes.
     */
    public ApplicantPatch() {
    }

    /**
     * Sets {@code contact.mail.address}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public ApplicantPatch setAddress(@Nullable String value) {
        set(ApplicantAuthBinding.CONTACT_MAIL_ADDRESS, value);
        return this;
    }

    /**
     * Sets {@code contact.confirmed}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public ApplicantPatch setConfirmed(@Nullable Instant value) {
        set(ApplicantAuthBinding.CONTACT_CONFIRMED, value);
        return this;
    }

    /**
     * Sets {@code contact.mail.bounces}.
     *
     * @param value the new value
     * @return this patch
     */
    public ApplicantPatch setBounces(int value) {
        set(ApplicantAuthBinding.CONTACT_MAIL_BOUNCES, value);
        return this;
    }

    /**
     * Sets {@code contact.letters}.
     *
     * @param value the new value
     * @return this patch
     */
    public ApplicantPatch setLetters(int value) {
        set(ApplicantAuthBinding.CONTACT_LETTERS, value);
        return this;
    }

    /**
     * Sets {@code home}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public ApplicantPatch setHome(Applicant. @Nullable Address value) {
        set(ApplicantAuthBinding.HOME, value);
        return this;
    }
}
