package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A property that holds a whole number, in whatever type the entity has chosen.
 *
 * @param property the property
 * @param fromLong turns a number into the type of the property; throws {@link ArithmeticException} if it does not fit
 * @param <E> the entity
 * @param <T> the type of the property, boxed
 */
public record CounterProperty<E, T>(Property<E, @Nullable T> property, LongFunction<T> fromLong) {

    /**
     * A property of type {@code long}.
     *
     * @param property the property
     * @param <E> the entity
     * @return the property
     */
    public static <E> CounterProperty<E, Long> ofLong(Property<E, @Nullable Long> property) {
        return new CounterProperty<>(property, Long::valueOf);
    }

    /**
     * A property of type {@code int}.
     *
     * @param property the property
     * @param <E> the entity
     * @return the property
     */
    public static <E> CounterProperty<E, Integer> ofInt(Property<E, @Nullable Integer> property) {
        return new CounterProperty<>(property, Math::toIntExact);
    }
}
