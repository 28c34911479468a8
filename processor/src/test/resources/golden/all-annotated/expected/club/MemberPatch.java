package club;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link Member}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class MemberPatch extends Patch<Member> {
    /**
     * Makes a patch without changes.
     */
    public MemberPatch() {
    }

    /**
     * Sets {@code mail}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public MemberPatch setMail(@Nullable String value) {
        set(MemberAuthBinding.MAIL, value);
        return this;
    }

    /**
     * Sets {@code mailProvedAt}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public MemberPatch setMailProvedAt(@Nullable Instant value) {
        set(MemberAuthBinding.MAIL_PROVED_AT, value);
        return this;
    }

    /**
     * Sets {@code name}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public MemberPatch setName(@Nullable String value) {
        set(MemberAuthBinding.NAME, value);
        return this;
    }

    /**
     * Sets {@code image}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public MemberPatch setImage(@Nullable String value) {
        set(MemberAuthBinding.IMAGE, value);
        return this;
    }

    /**
     * Sets {@code address}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public MemberPatch setAddress(@Nullable Address value) {
        set(MemberAuthBinding.ADDRESS, value);
        return this;
    }

    /**
     * Sets {@code fingerprint}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public MemberPatch setFingerprint(byte @Nullable [] value) {
        set(MemberAuthBinding.FINGERPRINT, value);
        return this;
    }

    /**
     * Sets {@code visits}.
     *
     * @param value the new value
     * @return this patch
     */
    public MemberPatch setVisits(int value) {
        set(MemberAuthBinding.VISITS, value);
        return this;
    }
}
