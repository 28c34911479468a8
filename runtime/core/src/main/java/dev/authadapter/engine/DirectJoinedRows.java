package dev.authadapter.engine;

import dev.authadapter.SessionAndUser;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/** Finds rows and their users by one statement that joins the tables. */
final class DirectJoinedRows<E, U, I> implements JoinedRows<E, U> {

    private final MappedEntity<E> entity;
    private final MappedUser<U> user;
    private final Owner<E, U, I> owner;
    private final DirectConditions<E> conditions;
    private final Sessions sessions;
    private final String select;
    private final String selectUser;

    /**
     * Makes it.
     *
     * @param join the tables
     * @param conditions what the row must have
     */
    DirectJoinedRows(Join<E, U, I> join, DirectConditions<E> conditions, Sessions sessions) {
        entity = join.owned().entity();
        user = join.user();
        owner = join.owner();
        this.conditions = conditions;
        this.sessions = sessions;
        String condition = conditions.sql("r.");
        String ofUser = Sql.selected("u", user.entity().columns());
        select = Sql.selectWithUser(Sql.selected("r", entity.columns()) + "," + ofUser, join.owned(), user, condition);
        selectUser = Sql.selectWithUser(ofUser, join.owned(), user, condition);
    }

    @Override
    public Optional<SessionAndUser<E, U>> find(Object... values) {
        return sessions.single(jdbc -> jdbc.one(select, p -> conditions.write(values, p), this::read));
    }

    @Override
    public Optional<U> findUser(Object... values) {
        return sessions.single(jdbc -> jdbc.one(selectUser, p -> conditions.write(values, p), user.entity()::read));
    }

    private SessionAndUser<E, U> read(Row row) throws SQLException {
        E found = entity.read(row);
        U ofRow = user.entity().read(row);
        I userId = Objects.requireNonNull(owner.userId(found));
        owner.point(found, ofRow, userId);
        return new SessionAndUser<>(found, ofRow);
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
