package dev.authadapter.processor.source;

import dev.authadapter.processor.model.AdapterShape;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.Surroundings;
import java.util.List;

/**
 * What was read in one round.
 *
 * @param shape all entities, as far as they could be read: enough for the shape of the generated classes
 * @param spares the shapes of the adapters there would be if another class had a role that two claim
 * @param sound the same without entities whose classes are at fault themselves, which rules would only fault again
 * @param unresolved types the compiler does not know
 * @param isOfLombok whether classes carry annotations of Lombok, which may not have worked on them yet
 * @param surroundings what generated code has to reckon with besides
 */
public record Reading(
        AdapterShape shape,
        List<AdapterShape> spares,
        AuthModel sound,
        List<Unresolved> unresolved,
        boolean isOfLombok,
        Surroundings surroundings) {

    /** Makes a reading. */
    public Reading {
        spares = List.copyOf(spares);
        unresolved = List.copyOf(unresolved);
    }

    /**
     * All entities.
     *
     * @return the model of the shape
     */
    public AuthModel model() {
        return shape.model();
    }
}
