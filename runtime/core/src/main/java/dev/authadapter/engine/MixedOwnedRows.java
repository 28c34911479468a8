package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.List;

/**
 * Reaches rows by statements of its own, but lets Hibernate do what involves their users, whom direct statements cannot reach.
 *
 * @param direct the rows by statements
 * @param managed the same rows by Hibernate
 */
record MixedOwnedRows<E, U>(Rows<E> direct, OwnedRows<E, U> managed) implements OwnedRows<E, U> {

    @Override
    public Description<E> description() {
        return direct.description();
    }

    @Override
    public KeyedRows<E> where(List<Condition<E>> conditions) {
        return direct.where(conditions);
    }

    @Override
    public void insert(Object user, E row) {
        managed.insert(user, row);
    }

    @Override
    public Purge upTo(List<Property<E, ?>> key, Property<E, ?> bounded) {
        return direct.upTo(key, bounded);
    }

    @Override
    public UnlessLast<E> unlessLast(List<Property<E, ?>> key) {
        return managed.unlessLast(key);
    }

    @Override
    public KeyedRows<E> ofUser(List<Condition<E>> conditions) {
        return managed.ofUser(conditions);
    }

    @Override
    public ManyRows<E> allOfUser(List<Condition<E>> conditions, Property<E, ?> order) {
        return managed.allOfUser(conditions, order);
    }

    @Override
    public JoinedRows<E, U> joined(List<Condition<E>> conditions) {
        return managed.joined(conditions);
    }
}
