package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.Map;
import java.util.Optional;
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

    /**
     * Prepares the same for being carried out together with other insertions.
     *
     * @return empty if it cannot be
     */
    default Optional<Insertion> prepare(Context context, E row, Map<Property<E, ?>, @Nullable Object> decided) {
        return Optional.empty();
    }

    /**
     * What counts attempts on rows.
     *
     * @param identifier the property that rows are found by
     * @param left how many attempts are left
     */
    Attempts attempts(Property<E, ?> identifier, CounterProperty<E, ?> left);
}
