package dev.authadapter.tck.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Looks into the tables past the adapter, each time with an entity manager that has seen nothing before. */
final class EntityReader {

    private final EntityManagerFactory entityManagerFactory;

    EntityReader(EntityManagerFactory entityManagerFactory) {
        this.entityManagerFactory = entityManagerFactory;
    }

    /**
     * Finds at most one row.
     *
     * @param type the entity
     * @param key what identifies the row, by attribute name
     * @param values reads the entity while its relations can be followed
     */
    <E, T> Optional<T> find(Class<E> type, Map<String, String> key, Function<E, T> values) {
        try (EntityManager entityManager = entityManagerFactory.createEntityManager()) {
            CriteriaBuilder builder = entityManager.getCriteriaBuilder();
            CriteriaQuery<E> query = builder.createQuery(type);
            Root<E> root = query.from(type);
            query.where(key.entrySet().stream()
                    .map(part -> builder.equal(root.get(part.getKey()), part.getValue()))
                    .toArray(Predicate[]::new));
            return Optional.ofNullable(entityManager.createQuery(query).getSingleResultOrNull())
                    .map(values);
        }
    }

    /** Deletes all rows of some entities, in this order. */
    void deleteAll(List<Class<?>> types) {
        entityManagerFactory.runInTransaction(entityManager -> types.forEach(type -> entityManager
                .createQuery(entityManager.getCriteriaBuilder().createCriteriaDelete(type))
                .executeUpdate()));
    }
}
