package dev.authadapter.tck.jpa;

import java.util.function.Supplier;

/**
 * An entity class and how to make an instance.
 *
 * @param type the class
 * @param constructor makes an instance without properties
 * @param <E> the entity
 */
public record EntityType<E>(Class<E> type, Supplier<E> constructor) {

    E newInstance() {
        return constructor.get();
    }
}
