package dev.authadapter.engine;

import dev.authadapter.SessionAndUser;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds rows and their users by one statement that joins the tables. */
final class DirectJoinedRows<E, U, I> implements JoinedRows<E, U> {

    private final MappedEntity<E> entity;
    private final MappedUser<U> user;
    private final Owner<E, U, I> owner;
    private final List<MappedProperty<E>> compared;
    private final Sessions sessions;
    private final String select;
    private final String selectUser;

    /**
     * Makes it.
     *
     * @param join the tables
     * @param compared the properties that the condition compares with values, in its order
     * @param condition SQL in which {@code r} stands for the row
     */
    DirectJoinedRows(Join<E, U, I> join, List<MappedProperty<E>> compared, String condition, Sessions sessions) {
        entity = join.owned().entity();
        user = join.user();
        owner = join.owner();
        this.compared = List.copyOf(compared);
        this.sessions = sessions;
        String ofUser = Sql.selected("u", user.entity().columns());
        select = Sql.selectWithUser(Sql.selected("r", entity.columns()) + "," + ofUser, join.owned(), user, condition);
        selectUser = Sql.selectWithUser(ofUser, join.owned(), user, condition);
    }

    @Override
    public Optional<SessionAndUser<E, U>> find(Object... values) {
        return sessions.single(jdbc -> jdbc.one(select, p -> write(values, p), this::read));
    }

    @Override
    public Optional<U> findUser(Object... values) {
        return sessions.single(jdbc -> jdbc.one(selectUser, p -> write(values, p), user.entity()::read));
    }

    private SessionAndUser<E, U> read(Row row) throws SQLException {
        E found = entity.read(row);
        U ofRow = user.entity().read(row);
        I userId = Objects.requireNonNull(owner.userId(found));
        owner.point(found, ofRow, userId);
        return new SessionAndUser<>(found, ofRow);
    }

    private void write(Object[] values, Parameters parameters) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            compared.get(i).write(values[i], parameters);
        }
    }

    /**
     * What is joined.
     *
     * @param owned the entity of the rows
     * @param owner how it points at the user
     * @param user the entity of users
     */
    record Join<E, U, I>(OwnedEntity<E> owned, Owner<E, U, I> owner, MappedUser<U> user) {}
}
