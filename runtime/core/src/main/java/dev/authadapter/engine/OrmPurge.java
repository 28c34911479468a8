package dev.authadapter.engine;

import jakarta.persistence.LockModeType;
import java.util.List;

/** Lets Hibernate load some objects that have ended, and remove them one by one, so that callbacks and cascades are heeded. */
final class OrmPurge<E> implements Purge {

    private final OrmEntity<E> entity;
    private final String query;
    private final String countQuery;
    private final EntitySessions sessions;

    /**
     * Makes it.
     *
     * @param condition JPQL in which {@code e} stands for the object
     */
    OrmPurge(OrmEntity<E> entity, String condition, EntitySessions sessions) {
        this.entity = entity;
        this.sessions = sessions;
        String from = " from " + entity.name() + " e where " + condition;
        query = "select e" + from;
        countQuery = "select count(e)" + from;
    }

    @Override
    public long count(Object bound) {
        return sessions.read(entityManager -> Jpql.bind(entityManager.createQuery(countQuery, Long.class), bound)
                .getSingleResult());
    }

    @Override
    public int delete(Object bound, int limit) {
        try {
            return sessions.write(entityManager -> {
                List<E> rows = Jpql.bind(entityManager.createQuery(query, entity.type()), bound)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .setMaxResults(limit)
                        .getResultList();
                rows.forEach(entityManager::remove);
                return rows.size();
            });
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }
}
