package dev.authadapter.engine;

import dev.authadapter.Property;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets Hibernate load an object, change it and write what changed. */
final class OrmKeyedRows<E> implements KeyedRows<E> {

    private final OrmEntity<E> entity;
    private final boolean byIdentifier;
    private final String query;
    private final Consumer<E> completion;
    private final EntitySessions sessions;

    /**
     * Makes it.
     *
     * @param byIdentifier whether the conditions ask for no more than a certain identifier
     * @param conditions JPQL in which {@code e} stands for the object
     * @param completion replaces what would be loaded later, when the object is detached
     */
    OrmKeyedRows(
            OrmEntity<E> entity,
            boolean byIdentifier,
            String conditions,
            Consumer<E> completion,
            EntitySessions sessions) {
        this.entity = entity;
        this.completion = completion;
        this.sessions = sessions;
        this.byIdentifier = byIdentifier;
        query = "select e from " + entity.name() + " e where " + conditions;
    }

    @Override
    public Optional<E> find(Object... values) {
        return complete(sessions.read(entityManager -> load(entityManager, LockModeType.NONE, values)));
    }

    @Override
    public Optional<E> update(Map<Property<E, ?>, @Nullable Object> changes, Object... values) {
        entity.values().require(changes);
        return complete(sessions.write(entityManager -> {
            // Locked, since Hibernate writes every column: what another caller has changed meanwhile would be lost.
            Optional<E> row = load(entityManager, LockModeType.PESSIMISTIC_WRITE, values);
            row.ifPresent(found -> changes.forEach((property, value) -> Untyped.assign(property, found, value)));
            return row;
        }));
    }

    @Override
    public Optional<E> delete(Object... values) {
        try {
            return complete(sessions.write(entityManager -> {
                Optional<E> row = load(entityManager, LockModeType.PESSIMISTIC_WRITE, values);
                row.ifPresent(entityManager::remove);
                return row;
            }));
        } catch (StaleRowException deletedByAnother) {
            return Optional.empty();
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    private Optional<E> load(EntityManager entityManager, LockModeType lock, Object[] values) {
        return byIdentifier
                ? entity.find(entityManager, lock, values[0])
                : Jpql.one(Jpql.bind(entityManager.createQuery(query, entity.type()), values)
                        .setLockMode(lock));
    }

    private Optional<E> complete(Optional<E> detached) {
        detached.ifPresent(completion);
        return detached;
    }
}
