package desk;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link AgentAccount}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class AgentAccountPatch extends Patch<AgentAccount> {
    /**
     * Makes a patch without changes.
     */
    public AgentAccountPatch() {
    }

    /**
     * Sets {@code type}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AgentAccountPatch setType(@Nullable String value) {
        set(AgentAccountAuthBinding.TYPE, value);
        return this;
    }
}
