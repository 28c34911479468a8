package dev.authadapter.engine;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Consumer;

/** Lets Hibernate load objects, and remove them one by one, so that callbacks, versions and cascades are heeded. */
final class OrmManyRows<E> implements ManyRows<E> {

    private final OrmEntity<E> entity;
    private final String query;
    private final Consumer<E> completion;
    private final EntitySessions sessions;

    /**
     * Makes it.
     *
     * @param conditions JPQL in which {@code e} stands for the object
     * @param order the name of the property to sort by
     * @param completion replaces what would be loaded later, when the object is detached
     */
    OrmManyRows(OrmEntity<E> entity, String conditions, String order, Consumer<E> completion, EntitySessions sessions) {
        this.entity = entity;
        this.completion = completion;
        this.sessions = sessions;
        query = "select e from " + entity.name() + " e where " + conditions + " order by e." + order;
    }

    @Override
    public List<E> list(Object... values) {
        List<E> rows =
                sessions.read(entityManager -> query(entityManager, values).getResultList());
        rows.forEach(completion);
        return rows;
    }

    @Override
    public int delete(Object... values) {
        try {
            return sessions.write(entityManager -> {
                // Locked, so that none is deleted by another caller meanwhile, which would undo the whole.
                List<E> rows = query(entityManager, values)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
                rows.forEach(entityManager::remove);
                return rows.size();
            });
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    private TypedQuery<E> query(EntityManager entityManager, Object[] values) {
        return Jpql.bind(entityManager.createQuery(query, entity.type()), values);
    }
}
