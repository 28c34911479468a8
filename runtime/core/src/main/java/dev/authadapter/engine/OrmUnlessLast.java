package dev.authadapter.engine;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Lets Hibernate lock the user of an object, and then count the user's objects. */
final class OrmUnlessLast<E, U, I> implements UnlessLast<E> {

    private final OrmOwner<E, U, I> owner;
    private final EntitySessions sessions;
    private final String query;
    private final String ownerQuery;
    private final String allQuery;

    /**
     * Makes it.
     *
     * @param condition JPQL in which {@code e} stands for the object
     */
    OrmUnlessLast(OrmOwner<E, U, I> owner, String condition, EntitySessions sessions) {
        this.owner = owner;
        this.sessions = sessions;
        String from = " from " + owner.entity().name() + " e where ";
        query = "select e" + from + condition;
        ownerQuery = "select " + owner.path("e") + from + condition;
        allQuery = "select e" + from + owner.path("e") + "=?1";
    }

    @Override
    public Optional<E> delete(Object... values) {
        try {
            Optional<E> deleted = sessions.write(entityManager -> delete(entityManager, values));
            deleted.ifPresent(owner::complete);
            return deleted;
        } catch (StaleRowException deletedByAnother) {
            return Optional.empty();
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    private Optional<E> delete(EntityManager entityManager, Object[] values) {
        Optional<Object> user = Jpql.one(Jpql.bind(entityManager.createQuery(ownerQuery, Object.class), values));
        if (user.isEmpty()) {
            return Optional.empty();
        }
        owner.user().find(entityManager, LockModeType.PESSIMISTIC_WRITE, user.get());
        Optional<E> row = Jpql.one(
                Jpql.bind(entityManager.createQuery(query, owner.entity().type()), values)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE));
        // Locked too, since MariaDB and MySQL would count what there was when the transaction first read, and not what
        // others
        // have deleted since (guarded by the kit's B10 on MariaDB).
        List<E> all = Jpql.bind(
                        entityManager.createQuery(allQuery, owner.entity().type()), user.get())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (row.isEmpty() || all.size() <= 1) {
            return Optional.empty();
        }
        entityManager.remove(row.get());
        return row;
    }
}
