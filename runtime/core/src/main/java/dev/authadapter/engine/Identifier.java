package dev.authadapter.engine;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of an entity.
 *
 * @param property the property; null if the identifier has several, which the caller always assigns
 * @param source makes one when the caller assigned none
 */
record Identifier<E>(@Nullable MappedProperty<E> property, Source<E> source) {

    /** Makes identifiers. */
    interface Source<E> {

        /** Whether the database makes it while it inserts the row, so that {@link #next} is never called. */
        default boolean isDatabase() {
            return false;
        }

        /**
         * Makes an identifier.
         *
         * @param context opens a session for a generator that needs one
         *
         * @throws IllegalArgumentException if only the caller can
         */
        Object next(Context context, E entity);
    }
}
