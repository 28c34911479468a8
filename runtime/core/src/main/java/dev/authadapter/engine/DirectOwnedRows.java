package dev.authadapter.engine;

import dev.authadapter.Property;
import dev.authadapter.UserNotFoundException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores the rows of users by statements of its own. */
final class DirectOwnedRows<E, U, I> implements OwnedRows<E, U> {

    private final OwnedEntity<E> owned;
    private final DirectJoinedRows.Join<E, U, I> join;
    private final MappedProperty<U> userId;
    private final Sessions sessions;
    private final Sessions joinedSessions;
    private final boolean guarded;
    private final DirectInserter<E> inserter;
    private final String deleteByOwner;
    private final boolean cascading;
    private final Optional<String> cascade;

    /**
     * Makes it.
     *
     * @param sessions for statements on the table of the rows
     * @param joinedSessions for statements on it and the table of users
     */
    DirectOwnedRows(DirectJoinedRows.Join<E, U, I> join, Sessions sessions, Sessions joinedSessions) {
        this.join = join;
        this.sessions = sessions;
        this.joinedSessions = joinedSessions;
        owned = join.owned();
        userId = join.user().id();
        MappedEntity<E> entity = owned.entity();
        ForeignKeys foreignKeys = sessions.database().foreignKeys();
        guarded = !(owned.foreignKey() && foreignKeys == ForeignKeys.ENFORCED);
        inserter = new DirectInserter<>(
                entity,
                sessions,
                columns -> guarded
                        ? Sql.insertIfExists(
                                entity.table(), columns, join.user().entity().table(), userId.columns())
                        : Sql.insert(entity.table(), columns));
        deleteByOwner =
                Sql.delete(entity.table(), DirectConditions.equal(owned.owner()).sql());
        cascading = owned.cascading() && foreignKeys == ForeignKeys.ENFORCED;
        cascade = owned.cascading() ? foreignKeys.cascade(owned, join.user()) : Optional.empty();
    }

    @Override
    public Description<E> description() {
        return owned.entity().description();
    }

    @Override
    public KeyedRows<E> where(List<Condition<E>> conditions) {
        return new DirectKeyedRows<>(owned.entity(), DirectConditions.of(owned.entity(), conditions), sessions);
    }

    @Override
    public Purge upTo(List<Property<E, ?>> key, Property<E, ?> bounded) {
        return new DirectPurge<>(owned.entity(), key, bounded, sessions);
    }

    @Override
    public UnlessLast<E> unlessLast(List<Property<E, ?>> key) {
        return new DirectUnlessLast<>(
                owned, join.user(), DirectConditions.of(owned.entity(), Condition.equal(key)), joinedSessions);
    }

    @Override
    public KeyedRows<E> ofUser(List<Condition<E>> conditions) {
        return new DirectKeyedRows<>(owned.entity(), ofUserToo(conditions), sessions);
    }

    @Override
    public ManyRows<E> allOfUser(List<Condition<E>> conditions, Property<E, ?> order) {
        return new DirectManyRows<>(
                owned.entity(), ofUserToo(conditions), owned.entity().get(order), sessions);
    }

    @Override
    public JoinedRows<E, U> joined(List<Condition<E>> conditions) {
        return new DirectJoinedRows<>(join, DirectConditions.of(owned.entity(), conditions), joinedSessions);
    }

    private DirectConditions<E> ofUserToo(List<Condition<E>> conditions) {
        return DirectConditions.of(owned.entity(), conditions).and(owned.owner());
    }

    /** One statement does it: the foreign key finds a missing user, and where none is enforced the statement itself does. */
    @Override
    public void insert(Object user, E row) {
        Map<Property<E, ?>, @Nullable Object> decided = owner(user, row);
        try {
            if (!inserter.insert(row, decided, guarded ? p -> userId.write(user, p) : DirectInserter.NOTHING_MORE)) {
                throw userNotFound(null);
            }
        } catch (ViolationException e) {
            throw e.kind() == ViolationException.Kind.FOREIGN_KEY ? userNotFound(e.getCause()) : e;
        }
    }

    /** Not where the statement looks for the user, whom it would not see yet. */
    @Override
    public Optional<Insertion> prepare(Context context, Object user, E row) {
        return guarded ? Optional.empty() : inserter.prepare(context, row, owner(user, row));
    }

    private Map<Property<E, ?>, @Nullable Object> owner(Object user, E row) {
        MappedProperty<E> owner = owned.owner();
        Object present = owner.get(row);
        if (!owner.isUnset(present) && !Objects.equals(present, user)) {
            throw new IllegalArgumentException(owner.label() + " points at another user than the one given.");
        }
        return Map.of(owner.property(), user);
    }

    /** Deletes the rows of a user, unless deleting the user does so by itself. */
    Optional<OwnedDeletion> deletion() {
        return cascading ? Optional.empty() : Optional.of(new OwnedDeletion(this::deleteOf, cascade));
    }

    private void deleteOf(Object user, Jdbc jdbc) throws SQLException {
        jdbc.update(deleteByOwner, p -> owned.owner().write(user, p));
    }

    private static UserNotFoundException userNotFound(@Nullable Throwable cause) {
        return new UserNotFoundException("There is no user with this identifier.", cause);
    }
}
