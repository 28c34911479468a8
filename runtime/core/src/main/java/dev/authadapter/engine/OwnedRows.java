package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.List;
import java.util.Optional;

/** The rows of an entity that belong to users. */
interface OwnedRows<E, U> extends Rows<E> {

    /**
     * Inserts a row that belongs to a user, as {@link UnownedRows#insert} does.
     *
     * @param user the user's identifier
     * @throws dev.authadapter.UserNotFoundException if there is no such user
     * @throws IllegalArgumentException if the row points at another user
     * @throws ViolationException if a unique constraint refuses the row
     */
    void insert(Object user, E row);

    /**
     * Prepares the same for being carried out together with the insertion of the user.
     *
     * @return empty if it cannot be
     * @throws IllegalArgumentException if the row points at another user
     */
    default Optional<Insertion> prepare(Context context, Object user, E row) {
        return Optional.empty();
    }

    /**
     * The rows of a user by conditions.
     *
     * @param conditions conditions that no two rows meet, all of equality; the user's identifier is given after their values
     */
    KeyedRows<E> ofUser(List<Condition<E>> conditions);

    /**
     * All rows of a user that meet some conditions.
     *
     * @param conditions the conditions; the user's identifier is given after their values
     * @param order the property to sort by
     */
    ManyRows<E> allOfUser(List<Condition<E>> conditions, Property<E, ?> order);

    /**
     * What deletes a row of a user unless it is the last.
     *
     * @param key properties that no two rows share
     */
    UnlessLast<E> unlessLast(List<Property<E, ?>> key);

    /**
     * The rows by conditions, each together with its user.
     *
     * @param conditions conditions that no two rows meet
     */
    JoinedRows<E, U> joined(List<Condition<E>> conditions);
}
