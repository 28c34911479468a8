package dev.authadapter.processor.source;

import dev.authadapter.processor.model.AuthModel;
import java.util.List;
import java.util.Optional;

/**
 * What was read in one round.
 *
 * @param model all entities, as far as they could be read: enough for the shape of the generated classes
 * @param sound the same without entities whose classes are at fault themselves, which rules would only fault again
 * @param unresolved types the compiler does not know
 * @param generatedAnnotation the {@code @Generated} of the JDK that the adapter's module can read, or empty
 */
public record Reading(
        AuthModel model, AuthModel sound, List<Unresolved> unresolved, Optional<String> generatedAnnotation) {

    /** Makes a reading. */
    public Reading {
        unresolved = List.copyOf(unresolved);
    }
}
