package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Handles values of properties whose types the compiler cannot know. */
final class Untyped {

    private Untyped() {}

    /** Writes a value that has the type of the property. */
    @SuppressWarnings("unchecked") // what is written came from a patch or another entity, typed by this property
    static <E> void assign(Property<E, ?> property, E entity, @Nullable Object value) {
        BiConsumer<E, @Nullable Object> writer = ((Property<E, @Nullable Object>) property)::set;
        writer.accept(entity, value);
    }

    /** Whether a value counts as none; the zero of a primitive does, as it does in JPA identifiers. */
    static boolean isUnset(Property<?, ?> property, @Nullable Object value) {
        return value == null
                || (property.type().isPrimitive() && value instanceof Number number && number.longValue() == 0);
    }

    /** The property of the entity itself that a property is, or is in. */
    static <E> Property<E, ?> root(Property<E, ?> property) {
        return property.whole().isPresent() ? root(property.whole().get()) : property;
    }
}
