package vault;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link KeeperVisit}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class KeeperVisitPatch extends Patch<KeeperVisit> {
    /**
     * Makes a patch without changes.
     */
    public KeeperVisitPatch() {
    }

    /**
     * Sets {@code expires}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public KeeperVisitPatch setExpires(@Nullable Instant value) {
        set(KeeperVisitAuthBinding.EXPIRES, value);
        return this;
    }
}
