package dev.authadapter.engine;

import dev.authadapter.SessionAndUser;
import java.util.Objects;
import java.util.Optional;

/** Lets Hibernate load rows and their users by one query. */
final class OrmJoinedRows<E, U, I> implements JoinedRows<E, U> {

    private final OrmOwner<E, U, I> owner;
    private final EntitySessions sessions;
    private final boolean relation;
    private final String select;
    private final String selectUser;

    /**
     * Makes it.
     *
     * @param condition JPQL in which {@code e} stands for the row
     */
    OrmJoinedRows(OrmOwner<E, U, I> owner, String condition, EntitySessions sessions) {
        this.owner = owner;
        this.sessions = sessions;
        String entity = owner.entity().name();
        String property = "e." + owner.owner().property().name();
        relation = owner.owner() instanceof Owner.Relation;
        String where = " where " + condition;
        if (relation) {
            select = "select e from " + entity + " e join fetch " + property + where;
            selectUser = "select u from " + entity + " e join " + property + " u" + where;
        } else {
            String joined = " from " + entity + " e join " + owner.user().name() + " u on u." + owner.userIdName() + "="
                    + property + where;
            select = "select e, u" + joined;
            selectUser = "select u" + joined;
        }
    }

    @Override
    public Optional<SessionAndUser<E, U>> find(Object... values) {
        return relation ? findByRelation(values) : findByColumn(values);
    }

    @Override
    public Optional<U> findUser(Object... values) {
        Class<U> type = owner.user().type();
        return sessions.read(entityManager -> Jpql.one(Jpql.bind(entityManager.createQuery(selectUser, type), values)));
    }

    private Optional<SessionAndUser<E, U>> findByRelation(Object[] values) {
        Class<E> type = owner.entity().type();
        Optional<E> found =
                sessions.read(entityManager -> Jpql.one(Jpql.bind(entityManager.createQuery(select, type), values)));
        found.ifPresent(owner::complete);
        return found.map(row -> new SessionAndUser<>(row, Objects.requireNonNull(owner.loaded(row))));
    }

    private Optional<SessionAndUser<E, U>> findByColumn(Object[] values) {
        return sessions.<Optional<Object[]>>read(entityManager ->
                        Jpql.one(Jpql.bind(entityManager.createQuery(select, Object[].class), values)))
                .map(pair -> new SessionAndUser<>(
                        owner.entity().type().cast(pair[0]), owner.user().type().cast(pair[1])));
    }
}
