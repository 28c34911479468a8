package dev.authadapter.processor.source;

import dev.authadapter.processor.model.AuthModel;
import java.util.List;

/**
 * What was read in one round.
 *
 * @param model all entities, as far as they could be read: enough for the shape of the generated classes
 * @param sound the same without entities whose classes are at fault themselves, which rules would only fault again
 * @param unresolved types the compiler does not know
 */
public record Reading(AuthModel model, AuthModel sound, List<Unresolved> unresolved) {

    /** Makes a reading. */
    public Reading {
        unresolved = List.copyOf(unresolved);
    }
}
