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
     * The rows of a user.
     *
     * @param user the user's identifier
     * @param order the property to sort by
     */
    List<E> list(Object user, Property<E, ?> order);

    /**
     * The rows by a key, each together with its user.
     *
     * @param key properties that no two rows share
     */
    JoinedRows<E, U> joined(List<Property<E, ?>> key);

    /**
     * The same, of which only rows are found that have more than a bound, given as the last of the values.
     *
     * @param bounded the property to compare with it, in one column
     */
    JoinedRows<E, U> joinedAbove(List<Property<E, ?>> key, Property<E, ?> bounded);
}
