package app;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link AppUserSession}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class AppUserSessionPatch extends Patch<AppUserSession> {
    /**
     * Makes a patch without changes.
     */
    public AppUserSessionPatch() {
    }

    /**
     * Sets {@code expires}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserSessionPatch setExpires(@Nullable Instant value) {
        set(AppUserSessionAuthBinding.EXPIRES, value);
        return this;
    }
}
