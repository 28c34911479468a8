package dev.authadapter.processor.model;

import dev.authadapter.processor.diagnostic.Origin;
import java.util.Optional;

/**
 * A persistent property of an entity.
 *
 * @param name the persistent attribute's name, as JPA sees it
 * @param contractName the contract's name of it ({@code user} for the relation or plain identifier column), or empty for a
 *     property of the application's own
 * @param type the type it has in the entity, type variables resolved
 * @param kind what it is to JPA
 * @param reader reads it; empty if nothing can
 * @param writer writes it; empty if nothing can
 * @param isHidden whether the view leaves it out
 * @param origin where it is declared
 */
public record PropertyModel(
        String name,
        Optional<String> contractName,
        TypeRef type,
        Kind kind,
        Optional<Accessor> reader,
        Optional<Accessor> writer,
        boolean isHidden,
        Origin origin) {

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
