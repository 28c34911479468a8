package shop;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.entity.Session;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link Session}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class SessionPatch extends Patch<Session> {
    /**
     * Makes a patch without changes.
     */
    public SessionPatch() {
    }

    /**
     * Sets {@code expires}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public SessionPatch setExpires(@Nullable Instant value) {
        set(SessionAuthBinding.EXPIRES, value);
        return this;
    }
}
