package jobs;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link ApplicantSession}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class ApplicantSessionPatch extends Patch<ApplicantSession> {
    /**
     * Makes a patch without changes.
     */
    public ApplicantSessionPatch() {
    }

    /**
     * Sets {@code expires}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public ApplicantSessionPatch setExpires(@Nullable Instant value) {
        set(ApplicantSessionAuthBinding.EXPIRES, value);
        return this;
    }
}
