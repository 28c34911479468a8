package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the stores know of an entity.
 *
 * @param binding the entity
 * @param label names the entity and its table in messages
 * @param table the table, in lower case, without schema and quotes
 * @param identifier the identifier; empty if it has several properties
 * @param updatable the properties that a patch may write
 * @param columns the names of the columns of a property, in lower case and without quotes; none if unknown
 */
record Description<E>(
        EntityBinding<E> binding,
        String label,
        String table,
        Optional<Property<E, ?>> identifier,
        Set<Property<E, ?>> updatable,
        Function<Property<E, ?>, Set<String>> columns) {

    Description {
        table = UniqueConstraints.normal(table.substring(table.lastIndexOf('.') + 1));
        updatable = Set.copyOf(updatable);
    }
}
