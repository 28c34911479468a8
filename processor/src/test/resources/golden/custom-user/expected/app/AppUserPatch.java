package app;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link AppUser}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class AppUserPatch extends Patch<AppUser> {
    /**
     * Makes a patch without changes.
     */
    public AppUserPatch() {
    }

    /**
     * Sets {@code email}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserPatch setEmail(@Nullable String value) {
        set(AppUserAuthBinding.EMAIL, value);
        return this;
    }

    /**
     * Sets {@code emailVerified}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserPatch setEmailVerified(@Nullable Instant value) {
        set(AppUserAuthBinding.EMAIL_VERIFIED, value);
        return this;
    }

    /**
     * Sets {@code name}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserPatch setName(@Nullable String value) {
        set(AppUserAuthBinding.NAME, value);
        return this;
    }

    /**
     * Sets {@code image}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserPatch setImage(@Nullable String value) {
        set(AppUserAuthBinding.IMAGE, value);
        return this;
    }

    /**
     * Sets {@code role}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AppUserPatch setRole(AppUser. @Nullable Role value) {
        set(AppUserAuthBinding.ROLE, value);
        return this;
    }
}
