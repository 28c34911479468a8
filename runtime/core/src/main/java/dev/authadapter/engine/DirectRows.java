package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.SharedSessionContract;
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
    public KeyedRows<E> by(List<Property<E, ?>> key) {
        return new DirectKeyedRows<>(entity, entity.all(key), sessions);
    }

    @Override
    public void insert(E row, Map<Property<E, ?>, @Nullable Object> decided) {
        inserter.insert(row, mapped(decided), DirectInserter.NOTHING_MORE);
    }

    @Override
    public Optional<Insertion> prepare(
            SharedSessionContract session, E row, Map<Property<E, ?>, @Nullable Object> decided) {
        return inserter.prepare(session, row, mapped(decided));
    }

    private Map<MappedProperty<E>, @Nullable Object> mapped(Map<Property<E, ?>, @Nullable Object> decided) {
        Map<MappedProperty<E>, @Nullable Object> mapped = new HashMap<>();
        decided.forEach((property, value) -> mapped.put(entity.get(property), value));
        return mapped;
    }
}
