package dev.authadapter.engine;

import dev.authadapter.UserNotFoundException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of an entity by the user they belong to. */
final class OwnedRows<E> {

    private static final Parameters.Source NOTHING_MORE = parameters -> {};

    private final OwnedEntity<E> owned;
    private final MappedProperty<?> userId;
    private final boolean guarded;
    private final Inserter<E> inserter;
    private final String deleteByOwner;
    private final boolean cascading;
    private final Optional<String> cascade;

    OwnedRows(OwnedEntity<E> owned, MappedUser<?> user, Sessions sessions) {
        this.owned = owned;
        userId = user.id();
        MappedEntity<E> entity = owned.entity();
        ForeignKeys foreignKeys = sessions.database().foreignKeys();
        guarded = !(owned.foreignKey() && foreignKeys == ForeignKeys.ENFORCED);
        inserter = new Inserter<>(
                entity,
                sessions,
                columns -> guarded
                        ? Sql.insertIfExists(
                                entity.table(), columns, user.entity().table(), userId.columns())
                        : Sql.insert(entity.table(), columns));
        deleteByOwner = Sql.delete(entity.table(), owned.owner().columns());
        cascading = owned.cascading() && foreignKeys == ForeignKeys.ENFORCED;
        cascade = owned.cascading() ? foreignKeys.cascade(owned, user) : Optional.empty();
    }

    /**
     * Inserts a row that belongs to a user, in one statement: the foreign key finds a missing user, and where none is
     * enforced the statement itself does.
     *
     * @throws UserNotFoundException if there is no such user
     * @throws IllegalArgumentException if the row points at another user
     * @throws ViolationException if a unique constraint refuses the row
     */
    void insert(Object user, E row) {
        MappedProperty<E> owner = owned.owner();
        Object present = owner.get(row);
        if (!owner.isUnset(present) && !Objects.equals(present, user)) {
            throw new IllegalArgumentException(owner.label() + " points at another user than the one given.");
        }
        Map<MappedProperty<E>, @Nullable Object> decided = Map.of(owner, user);
        try {
            if (!inserter.insert(row, decided, guarded ? p -> userId.write(user, p) : NOTHING_MORE)) {
                throw userNotFound(null);
            }
        } catch (ViolationException e) {
            throw e.kind() == ViolationException.Kind.FOREIGN_KEY ? userNotFound(e.getCause()) : e;
        }
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
