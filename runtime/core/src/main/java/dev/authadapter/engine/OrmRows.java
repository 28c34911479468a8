package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets Hibernate store rows. */
final class OrmRows<E> implements UnownedRows<E> {

    private final OrmEntity<E> entity;
    private final EntitySessions sessions;
    private final OrmInserter<E> inserter;

    OrmRows(OrmEntity<E> entity, EntitySessions sessions) {
        this.entity = entity;
        this.sessions = sessions;
        inserter = new OrmInserter<>(entity, sessions);
    }

    @Override
    public Description<E> description() {
        return entity.description();
    }

    @Override
    public KeyedRows<E> where(List<Condition<E>> conditions) {
        String jpql = Jpql.where(conditions, property -> "e." + property.name());
        return new OrmKeyedRows<>(entity, entity.isIdentifier(conditions), jpql, row -> {}, sessions);
    }

    @Override
    public Purge upTo(List<Property<E, ?>> key, Property<E, ?> bounded) {
        return new OrmPurge<>(
                entity, Jpql.where(List.of(Condition.atMost(bounded)), property -> "e." + property.name()), sessions);
    }

    @Override
    public Attempts attempts(Property<E, ?> identifier, CounterProperty<E, ?> left) {
        return new OrmAttempts<>(entity, identifier, left, sessions);
    }

    @Override
    public void insert(E row, Map<Property<E, ?>, @Nullable Object> decided) {
        inserter.insert(
                row, entityManager -> decided.forEach((property, value) -> Untyped.assign(property, row, value)));
        entity.copies().forEach((copy, original) -> Untyped.assign(copy, row, original.get(row)));
    }
}
