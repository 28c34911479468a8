package shop;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.entity.User;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link User}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class UserPatch extends Patch<User> {
    /**
     * Makes a patch without changes.
     */
    public UserPatch() {
    }

    /**
     * Sets {@code email}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public UserPatch setEmail(@Nullable String value) {
        set(UserAuthBinding.EMAIL, value);
        return this;
    }

    /**
     * Sets {@code emailVerified}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public UserPatch setEmailVerified(@Nullable Instant value) {
        set(UserAuthBinding.EMAIL_VERIFIED, value);
        return this;
    }

    /**
     * Sets {@code name}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public UserPatch setName(@Nullable String value) {
        set(UserAuthBinding.NAME, value);
        return this;
    }

    /**
     * Sets {@code image}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public UserPatch setImage(@Nullable String value) {
        set(UserAuthBinding.IMAGE, value);
        return this;
    }
}
