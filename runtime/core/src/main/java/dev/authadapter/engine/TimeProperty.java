package dev.authadapter.engine;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property that holds a moment, in whatever type the entity has chosen.
 *
 * @param property the property
 * @param fromInstant turns a moment into the type of the property
 * @param <E> the entity
 * @param <T> the type of the property, boxed
 */
public record TimeProperty<E, T>(Property<E, @Nullable T> property, Function<Instant, T> fromInstant) {

    void set(E entity, Instant moment) {
        property.set(entity, fromInstant.apply(moment));
    }

    /**
     * A property of type {@link Instant}.
     *
     * @param property the property
     * @param <E> the entity
     * @return the property, unchanged in value
     */
    public static <E> TimeProperty<E, Instant> ofInstant(Property<E, @Nullable Instant> property) {
        return new TimeProperty<>(property, Function.identity());
    }
}
