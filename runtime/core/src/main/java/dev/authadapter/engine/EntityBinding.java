package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How generated code makes an entity and reaches its persistent properties.
 *
 * @param type the entity class
 * @param constructor makes an empty instance
 * @param properties every persistent basic or embedded property, and the relation to the user if there is one: those of
 *     the contract first, then the application's own; collections are not among them
 * @param encrypted those of them whose values are encrypted where they are stored
 * @param <E> the entity
 */
public record EntityBinding<E>(
        Class<E> type,
        Supplier<E> constructor,
        List<Property<E, ? extends @Nullable Object>> properties,
        List<Property<E, @Nullable String>> encrypted) {

    /** Makes a binding. */
    public EntityBinding {
        properties = List.copyOf(properties);
        encrypted = List.copyOf(encrypted);
    }

    /**
     * Makes the binding of an entity that has nothing to encrypt.
     *
     * @param type the entity class
     * @param constructor makes an empty instance
     * @param properties every persistent basic or embedded property, and the relation to the user if there is one
     */
    public EntityBinding(
            Class<E> type, Supplier<E> constructor, List<Property<E, ? extends @Nullable Object>> properties) {
        this(type, constructor, properties, List.of());
    }

    String name() {
        return type.getSimpleName();
    }

    /** Names a property in messages. */
    String label(Property<E, ?> property) {
        return "'" + name() + "." + property.name() + "'";
    }
}
