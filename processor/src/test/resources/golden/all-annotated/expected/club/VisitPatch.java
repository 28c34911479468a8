package club;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link Visit}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class VisitPatch extends Patch<Visit> {
    /**
     * Makes a patch without changes.
     */
    public VisitPatch() {
    }

    /**
     * Sets {@code expires}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public VisitPatch setExpires(@Nullable Instant value) {
        set(VisitAuthBinding.EXPIRES, value);
        return this;
    }
}
