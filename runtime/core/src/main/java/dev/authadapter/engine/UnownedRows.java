package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of an entity that belong to nobody, such as users themselves. */
interface UnownedRows<E> extends Rows<E> {

    /**
     * Inserts a row, making the identifier where the caller assigned none, and then makes {@code row} what the database
     * holds. If it fails, {@code row} is unchanged.
     *
     * @param row what to insert
     * @param decided values that take precedence over those in {@code row}
     * @throws ViolationException if a unique constraint refuses the row
     */
    void insert(E row, Map<Property<E, ?>, @Nullable Object> decided);
}
