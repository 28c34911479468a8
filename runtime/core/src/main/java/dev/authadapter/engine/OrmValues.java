package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses values that databases would not keep as they are, before Hibernate begins anything. */
interface OrmValues<E> {

    /**
     * Refuses a value of a property.
     *
     * @throws dev.authadapter.InvalidValueException if it cannot be stored as it is
     */
    void require(Property<E, ?> property, @Nullable Object value);

    /** Refuses values by their properties. */
    default void require(Map<Property<E, ?>, @Nullable Object> values) {
        values.forEach(this::require);
    }
}
