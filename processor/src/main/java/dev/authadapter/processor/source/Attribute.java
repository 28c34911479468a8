package dev.authadapter.processor.source;

import dev.authadapter.processor.model.PropertyModel.Kind;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent attribute as JPA sees it, in the present round.
 *
 * @param name its name; in an embedded object the path to it, with dots
 * @param member the field or getter that makes it persistent
 * @param type its type, type variables resolved
 * @param kind what it is to JPA; a relation to the user is not yet known to be the owner
 * @param notes what this library's annotations say of it
 * @param whole the attribute whose embedded object it is in; empty for one of the entity itself
 */
record Attribute(String name, Element member, TypeMirror type, Kind kind, Notes notes, Optional<Attribute> whole) {

    /** The name it has in its class. */
    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The attribute of the entity that it is, or is in. */
    Attribute root() {
        return whole.map(Attribute::root).orElse(this);
    }

    /** The same as a part of an embedded object. */
    Attribute in(Attribute embedding) {
        boolean isKey = embedding.root().kind() == Kind.ID && (kind == Kind.BASIC || kind == Kind.EMBEDDED);
        return new Attribute(
                embedding.name() + "." + name, member, type, isKey ? Kind.ID : kind, notes, Optional.of(embedding));
    }

    /**
     * What annotations say of an attribute.
     *
     * @param claim the contract's name that {@code @AuthProperty} gives it, or empty
     * @param place the field or getter problems are reported at: the one that is annotated, if one is
     * @param isHidden whether views leave it out
     * @param isEncrypted whether its value is encrypted where it is stored
     * @param isMirror whether its column belongs to another property
     */
    record Notes(Optional<String> claim, Element place, boolean isHidden, boolean isEncrypted, boolean isMirror) {}
}
