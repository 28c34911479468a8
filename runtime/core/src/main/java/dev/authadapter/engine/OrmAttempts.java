package dev.authadapter.engine;

import dev.authadapter.Property;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** Lets Hibernate load the tokens, locked, and count on each, so that versions and callbacks are heeded. */
final class OrmAttempts<E> implements Attempts {

    private final OrmEntity<E> entity;
    private final CounterProperty<E, ?> left;
    private final EntitySessions sessions;
    private final String query;

    OrmAttempts(OrmEntity<E> entity, Property<E, ?> identifier, CounterProperty<E, ?> left, EntitySessions sessions) {
        this.entity = entity;
        this.left = left;
        this.sessions = sessions;
        query = "select e from " + entity.name() + " e where "
                + Jpql.where(List.of(Condition.equal(identifier)), property -> "e." + property.name());
    }

    @Override
    public void count(Object identifier) {
        sessions.write(entityManager -> {
            List<E> tokens = tokens(entityManager, identifier);
            tokens.stream()
                    .filter(token -> left(token) >= 0)
                    .forEach(token -> Untyped.assign(
                            left.property(), token, left.fromLong().apply(left(token) - 1)));
            return tokens.size();
        });
    }

    @Override
    public void deleteExhausted(Object identifier) {
        sessions.write(entityManager -> {
            List<E> tokens = tokens(entityManager, identifier);
            tokens.stream().filter(token -> left(token) <= 0).forEach(entityManager::remove);
            return tokens.size();
        });
    }

    private List<E> tokens(EntityManager entityManager, Object identifier) {
        return Jpql.bind(entityManager.createQuery(query, entity.type()), identifier)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private long left(E token) {
        return left.property().get(token) instanceof Number number ? number.longValue() : 0;
    }
}
