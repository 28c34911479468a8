package desk;

import dev.authadapter.Patch;
import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Changes to some properties of {@link Agent}. What is not set is not written.
 *
 * <p>Not safe for use by several threads.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public final class AgentPatch extends Patch<Agent> {
    /**
     * Makes a patch without changes.
     */
    public AgentPatch() {
    }

    /**
     * Sets {@code email}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AgentPatch setEmail(@Nullable String value) {
        set(AgentAuthBinding.EMAIL, value);
        return this;
    }

    /**
     * Sets {@code emailVerified}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AgentPatch setEmailVerified(@Nullable Instant value) {
        set(AgentAuthBinding.EMAIL_VERIFIED, value);
        return this;
    }

    /**
     * Sets {@code name}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AgentPatch setName(@Nullable String value) {
        set(AgentAuthBinding.NAME, value);
        return this;
    }

    /**
     * Sets {@code image}.
     *
     * @param value the new value; null becomes {@code NULL}
     * @return this patch
     */
    public AgentPatch setImage(@Nullable String value) {
        set(AgentAuthBinding.IMAGE, value);
        return this;
    }
}
