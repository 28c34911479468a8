package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores rows by statements of its own. */
final class DirectRows<E> implements UnownedRows<E> {

    private final MappedEntity<E> entity;
    private final Sessions sessions;
    private final DirectInserter<E> inserter;

    DirectRows(MappedEntity<E> entity, Sessions sessions) {
        this.entity = entity;
        this.sessions = sessions;
        inserter = new DirectInserter<>(entity, sessions, columns -> Sql.insert(entity.table(), columns));
    }

    @Override
    public Description<E> description() {
        return entity.description();
    }

    @Override
    public KeyedRows<E> where(List<Condition<E>> conditions) {
        return new DirectKeyedRows<>(entity, DirectConditions.of(entity, conditions), sessions);
    }

    @Override
    public Purge upTo(List<Property<E, ?>> key, Property<E, ?> bounded) {
        return new DirectPurge<>(entity, key, bounded, sessions);
    }

    @Override
    public Attempts attempts(Property<E, ?> identifier, CounterProperty<E, ?> left) {
        return new DirectAttempts<>(entity, identifier, left, sessions);
    }

    @Override
    public void insert(E row, Map<Property<E, ?>, @Nullable Object> decided) {
        inserter.insert(row, decided, DirectInserter.NOTHING_MORE);
    }

    @Override
    public Optional<Insertion> prepare(Context context, E row, Map<Property<E, ?>, @Nullable Object> decided) {
        return inserter.prepare(context, row, decided);
    }
}
