package desk;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link AgentSession}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class AgentSessionPatch extends Patch<AgentSession> {
    /**
     * Makes a patch without changes.
     */
    public AgentSessionPatch() {
    }

    /**
     * Sets {@code expires}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AgentSessionPatch setExpires(@Nullable Instant value) {
        set(AgentSessionAuthBinding.EXPIRES, value);
        return this;
    }

    /**
     * Sets {@code device}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AgentSessionPatch setDevice(@Nullable String value) {
        set(AgentSessionAuthBinding.DEVICE, value);
        return this;
    }
}
