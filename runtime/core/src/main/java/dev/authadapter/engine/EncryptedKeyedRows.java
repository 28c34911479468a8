package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts what is written to rows, and decrypts what is read.
 *
 * @param rows the rows as they are stored
 * @param changes turns changes into those that are stored
 * @param opening decrypts
 */
record EncryptedKeyedRows<E>(KeyedRows<E> rows, Changing<E> changes, RowOpening<E> opening) implements KeyedRows<E> {

    /** Turns changes of a row, whose key follows, into those that are stored. */
    interface Changing<E> {
        Map<Property<E, ?>, @Nullable Object> sealed(Map<Property<E, ?>, @Nullable Object> changes, Object... values);
    }

    @Override
    public Optional<E> find(Object... values) {
        return opened(rows.find(values));
    }

    @Override
    public Optional<E> update(Map<Property<E, ?>, @Nullable Object> changed, Object... values) {
        return opened(rows.update(changes.sealed(changed, values), values));
    }

    @Override
    public Optional<E> delete(Object... values) {
        Optional<E> row = rows.delete(values);
        row.ifPresent(opening.deleted());
        return row;
    }

    private Optional<E> opened(Optional<E> row) {
        row.ifPresent(opening.read());
        return row;
    }
}
