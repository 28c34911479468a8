package dev.authadapter.processor.model;

import java.util.Set;

/**
 * As much of an adapter as the rest of the application can refer to.
 *
 * @param model all entities, as far as they could be read
 * @param invisible the roles whose classes code in the adapter's package cannot name
 */
public record AdapterShape(AuthModel model, Set<Role> invisible) {

    /** Makes a shape. */
    public AdapterShape {
        invisible = Set.copyOf(invisible);
    }
}
