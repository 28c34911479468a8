package dev.authadapter.processor.diagnostic;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place as the compiler knows it in the present round.
 *
 * @param element the class, member or package
 * @param annotation an annotation on it, or empty
 * @param value a value of that annotation, or empty
 * @param index where the element is among its siblings, in order of declaration
 * @param isHeir whether this is the heir of the place, because the place is in a class file
 * @param suppressed what {@code @SuppressWarnings} on the element and around it names
 */
public record Location(
        Element element,
        Optional<AnnotationMirror> annotation,
        Optional<AnnotationValue> value,
        int index,
        boolean isHeir,
        Set<String> suppressed) {

    /** Makes a place. */
    public Location {
        suppressed = Set.copyOf(suppressed);
    }
}
