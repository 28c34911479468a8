package dev.authadapter.processor.model;

import dev.authadapter.processor.diagnostic.Origin;
import java.util.Optional;

/**
 * A persistent property of an entity.
 *
 * @param name the persistent attribute's name, as JPA sees it; for one of an embedded object the path to it, with dots
 * @param contractName the contract's name of it ({@code user} for the relation or plain identifier column), or empty for a
 *     property of the application's own
 * @param type the type it has in the entity, type variables resolved
 * @param kind what it is to JPA
 * @param reader reads it; empty if nothing can
 * @param writer writes it; empty if nothing can
 * @param isHidden whether the view leaves it out
 * @param isEncrypted whether its value is encrypted where it is stored
 * @param origin where it is declared
 * @param whole the property whose embedded object it is in; empty for a property of the entity itself
 */
public record PropertyModel(
        String name,
        Optional<String> contractName,
        TypeRef type,
        Kind kind,
        Optional<Accessor> reader,
        Optional<Accessor> writer,
        boolean isHidden,
        boolean isEncrypted,
        Origin origin,
        Optional<PropertyModel> whole) {

    /**
     * Makes a property of the entity itself, whose value is stored as it is.
     *
     * @param name the persistent attribute's name, as JPA sees it
     * @param contractName the contract's name of it, or empty
     * @param type the type it has in the entity, type variables resolved
     * @param kind what it is to JPA
     * @param reader reads it; empty if nothing can
     * @param writer writes it; empty if nothing can
     * @param isHidden whether the view leaves it out
     * @param origin where it is declared
     */
    public PropertyModel(
            String name,
            Optional<String> contractName,
            TypeRef type,
            Kind kind,
            Optional<Accessor> reader,
            Optional<Accessor> writer,
            boolean isHidden,
            Origin origin) {
        this(name, contractName, type, kind, reader, writer, isHidden, false, origin, Optional.empty());
    }

    /**
     * The name it has where it is declared.
     *
     * @return the last step of the path
     */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What a property is to JPA. */
    public enum Kind {
        /** A basic attribute, converted or not. */
        BASIC,
        /** Part of the primary key. */
        ID,
        /** An embedded object. */
        EMBEDDED,
        /** A to-one relation to the user. */
        OWNER_RELATION,
        /** A to-one relation to something else; generated code does not touch it. */
        OTHER_RELATION
    }
}
