package vault;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link Keeper}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class KeeperPatch extends Patch<Keeper> {
    /**
     * Makes a patch without changes.
     */
    public KeeperPatch() {
    }

    /**
     * Sets {@code email}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public KeeperPatch setEmail(@Nullable String value) {
        set(KeeperAuthBinding.EMAIL, value);
        return this;
    }

    /**
     * Sets {@code emailVerified}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public KeeperPatch setEmailVerified(@Nullable Instant value) {
        set(KeeperAuthBinding.EMAIL_VERIFIED, value);
        return this;
    }

    /**
     * Sets {@code name}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public KeeperPatch setName(@Nullable String value) {
        set(KeeperAuthBinding.NAME, value);
        return this;
    }

    /**
     * Sets {@code image}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public KeeperPatch setImage(@Nullable String value) {
        set(KeeperAuthBinding.IMAGE, value);
        return this;
    }

    /**
     * Sets {@code phone}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public KeeperPatch setPhone(@Nullable String value) {
        set(KeeperAuthBinding.PHONE, value);
        return this;
    }
}
