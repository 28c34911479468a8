package dev.authadapter.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What of an application, apart from its entities, generated code has to reckon with.
 *
 * @param generatedAnnotation the canonical name of {@code Generated} of {@code javax.annotation.processing}, if the
 *     adapter's module can read it
 * @param isNullnessReadable whether the adapter's module can read the annotations of JSpecify
 * @param hidesJavaLang whether the adapter's package has a class named as one of {@code java.lang} that generated code uses,
 *     so that the simple name would mean the wrong one
 * @param warnings the compiler's names of warnings that any code which uses the entities causes, such as {@code deprecation}
 */
public record Surroundings(
        Optional<String> generatedAnnotation,
        boolean isNullnessReadable,
        boolean hidesJavaLang,
        List<String> warnings) {

    /** Makes surroundings. */
    public Surroundings {
        warnings = List.copyOf(warnings);
    }
}
