package jobs;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link Login}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class LoginPatch extends Patch<Login> {
    /**
     * Makes a patch without changes.
     */
    public LoginPatch() {
    }

    /**
     * Sets {@code type}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public LoginPatch setType(@Nullable String value) {
        set(LoginAuthBinding.TYPE, value);
        return this;
    }
}
