package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of an entity by a key that no two of them share. Its values are given in the order of its properties. */
interface KeyedRows<E> {

    Optional<E> find(Object... values);

    /**
     * Changes a row.
     *
     * @param changes the new values, at least one
     * @return the row afterwards, or empty if there is none
     * @throws ViolationException if a constraint refuses the change
     */
    Optional<E> update(Map<Property<E, ?>, @Nullable Object> changes, Object... values);

    /** Deletes a row; of several concurrent callers, only one gets it. */
    Optional<E> delete(Object... values);
}
