package dev.authadapter.engine;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Locks the user of a row, and then counts the user's rows. The lock is a change of nothing, which all databases know, and which stands
 * before every read: SQLite refuses to turn a reading transaction into a writing one when another connection has written meanwhile.
 */
final class DirectUnlessLast<E> implements UnlessLast<E> {

    private final MappedEntity<E> entity;
    private final MappedProperty<E> owner;
    private final DirectConditions<E> key;
    private final DirectConditions<E> ofUser;
    private final Sessions sessions;
    private final String lock;
    private final String select;
    private final String countOfUser;
    private final String delete;

    /**
     * Makes it.
     *
     * @param sessions for statements on the table of the rows and that of users
     */
    DirectUnlessLast(OwnedEntity<E> owned, MappedUser<?> user, DirectConditions<E> key, Sessions sessions) {
        entity = owned.entity();
        owner = owned.owner();
        this.key = key;
        this.sessions = sessions;
        ofUser = DirectConditions.equal(owner);
        lock = lock(owned, user, key);
        select = Sql.select(entity.table(), entity.columns(), key.sql());
        countOfUser = Sql.count(entity.table(), ofUser.sql());
        delete = Sql.delete(entity.table(), key.sql());
    }

    private static String lock(OwnedEntity<?> owned, MappedUser<?> user, DirectConditions<?> key) {
        List<Column> id = user.id().columns();
        List<Column> owner = owned.owner().columns();
        String unchanged = id.stream().map(c -> c.name() + "=" + c.name()).collect(Collectors.joining(","));
        String ofRow = IntStream.range(0, id.size())
                .mapToObj(i -> id.get(i).name() + "=(select " + owner.get(i).name() + " from "
                        + owned.entity().table() + " where " + key.sql() + ")")
                .collect(Collectors.joining(" and "));
        return "update " + user.entity().table() + " set " + unchanged + " where " + ofRow;
    }

    @Override
    public Optional<E> delete(Object... values) {
        try {
            return sessions.atomically(jdbc -> {
                jdbc.update(lock, p -> {
                    for (int i = 0; i < owner.columns().size(); i++) {
                        key.write(values, p);
                    }
                });
                Optional<E> row = jdbc.one(select, p -> key.write(values, p), entity::read);
                return row.isPresent() && !isLast(row.get(), jdbc) && deleted(jdbc, values) ? row : Optional.empty();
            });
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    private boolean isLast(E row, Jdbc jdbc) throws SQLException {
        Object[] user = {Objects.requireNonNull(owner.get(row))};
        return jdbc.count(countOfUser, p -> ofUser.write(user, p)) == 1;
    }

    private boolean deleted(Jdbc jdbc, Object[] values) throws SQLException {
        return jdbc.update(delete, p -> key.write(values, p)) > 0;
    }
}
