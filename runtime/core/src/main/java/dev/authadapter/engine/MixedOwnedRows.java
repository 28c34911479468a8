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
    public KeyedRows<E> by(List<Property<E, ?>> key) {
        return direct.by(key);
    }

    @Override
    public void insert(Object user, E row) {
        managed.insert(user, row);
    }

    @Override
    public List<E> list(Object user, Property<E, ?> order) {
        return managed.list(user, order);
    }

    @Override
    public JoinedRows<E, U> joined(List<Property<E, ?>> key) {
        return managed.joined(key);
    }

    @Override
    public JoinedRows<E, U> joinedAbove(List<Property<E, ?>> key, Property<E, ?> bounded) {
        return managed.joinedAbove(key, bounded);
    }
}
