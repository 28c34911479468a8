package dev.authadapter.processor.source;

import dev.authadapter.processor.model.PropertyModel.Kind;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent attribute as JPA sees it, in the present round.
 *
 * @param name its name
 * @param member the field or getter that makes it persistent
 * @param type its type, type variables resolved
 * @param kind what it is to JPA; a relation to the user is not yet known to be the owner
 * @param notes what this library's annotations say of it
 */
record Attribute(String name, Element member, TypeMirror type, Kind kind, Notes notes) {

    /**
     * What annotations say of an attribute.
     *
     * @param claim the contract's name that {@code @AuthProperty} gives it, or empty
     * @param place the field or getter problems are reported at: the one that is annotated, if one is
     * @param isHidden whether views leave it out
     * @param isMirror whether its column belongs to another property
     */
    record Notes(Optional<String> claim, Element place, boolean isHidden, boolean isMirror) {}
}
