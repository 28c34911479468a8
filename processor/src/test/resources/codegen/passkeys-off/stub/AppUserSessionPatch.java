package com.acme;

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
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }

    /**
     * Sets {@code expires}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserSessionPatch setExpires(@Nullable Instant value) {
        throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    }
}
