package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows with encrypted values that belong to nobody.
 *
 * @param rows the rows as they are stored
 * @param encryption encrypts and decrypts
 */
record EncryptedRows<E>(UnownedRows<E> rows, RowEncryption<E> encryption) implements UnownedRows<E> {

    @Override
    public Description<E> description() {
        return rows.description();
    }

    @Override
    public KeyedRows<E> where(List<Condition<E>> conditions) {
        return new EncryptedKeyedRows<>(
                rows.where(conditions), encryption.changesWhere(conditions), RowOpening.of(encryption));
    }

    @Override
    public Purge upTo(List<Property<E, ?>> key, Property<E, ?> bounded) {
        return rows.upTo(key, bounded);
    }

    @Override
    public Attempts attempts(Property<E, ?> identifier, CounterProperty<E, ?> left) {
        return rows.attempts(identifier, left);
    }

    @Override
    public void insert(E row, Map<Property<E, ?>, @Nullable Object> decided) {
        encryption.storing(row, () -> {
            rows.insert(row, decided);
            return row;
        });
    }

    @Override
    public Optional<Insertion> prepare(Context context, E row, Map<Property<E, ?>, @Nullable Object> decided) {
        return encryption.preparing(row, () -> rows.prepare(context, row, decided));
    }
}
