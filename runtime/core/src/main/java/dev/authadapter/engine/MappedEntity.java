package dev.authadapter.engine;

import dev.authadapter.Property;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entity and the table it lies in.
 *
 * @param binding the entity
 * @param table the table, as SQL names it
 * @param properties every property, in the order in which rows are read; an embedded object is one, even if taken apart
 * @param byProperty the properties by what generated code calls them
 * @param inserted the properties an insert writes: each column once
 * @param copies the properties that show a column another property writes
 * @param identifier where the identifier comes from
 * @param cascades the collections whose elements JPA would store along with the entity
 */
record MappedEntity<E>(
        EntityBinding<E> binding,
        String table,
        List<MappedProperty<E>> properties,
        Map<Property<E, ?>, MappedProperty<E>> byProperty,
        List<MappedProperty<E>> inserted,
        List<Copy<E>> copies,
        Identifier<E> identifier,
        List<Cascade<E>> cascades) {

    MappedEntity {
        properties = List.copyOf(properties);
        byProperty = Map.copyOf(byProperty);
        inserted = List.copyOf(inserted);
        copies = List.copyOf(copies);
        cascades = List.copyOf(cascades);
    }

    /** Names the entity and its table in messages. */
    String label() {
        return "'" + binding.name() + "' (table " + table + ")";
    }

    Description<E> description() {
        return new Description<>(
                binding,
                label(),
                table,
                key(identifier.property()),
                byProperty.entrySet().stream()
                        .filter(entry -> entry.getValue().updatable())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                property -> get(property).columns().stream()
                        .map(column -> UniqueConstraints.normal(column.name()))
                        .collect(Collectors.toSet()));
    }

    MappedProperty<E> get(Property<E, ?> property) {
        MappedProperty<E> mapped = byProperty.get(property);
        if (mapped == null) {
            throw new IllegalArgumentException(
                    "'" + property.name() + "' is not a property of '" + binding.name() + "'.");
        }
        return mapped;
    }

    List<MappedProperty<E>> all(List<Property<E, ?>> some) {
        return some.stream().map(this::get).toList();
    }

    private Optional<Property<E, ?>> key(@Nullable MappedProperty<E> mapped) {
        return byProperty.entrySet().stream()
                .filter(entry -> entry.getValue() == mapped)
                .<Property<E, ?>>map(Map.Entry::getKey)
                .findFirst();
    }

    List<Column> columns() {
        return properties.stream().flatMap(p -> p.columns().stream()).toList();
    }

    E read(Row row) throws SQLException {
        E entity = binding.constructor().get();
        for (MappedProperty<E> property : properties) {
            property.read(row, entity);
        }
        return entity;
    }

    /**
     * A property that is not written, because another one writes its column.
     *
     * @param property the property
     * @param original the one that writes
     */
    record Copy<E>(MappedProperty<E> property, MappedProperty<E> original) {}

    /**
     * A collection whose elements JPA would store along with the entity.
     *
     * @param label names it in messages
     * @param reader reads it from the entity
     */
    record Cascade<E>(String label, Function<E, @Nullable Object> reader) {}
}
