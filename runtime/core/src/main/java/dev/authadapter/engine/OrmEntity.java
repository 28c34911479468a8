package dev.authadapter.engine;

import dev.authadapter.Property;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceUnitUtil;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entity that Hibernate stores and loads.
 *
 * @param description what the stores know of it
 * @param name what queries call it
 * @param identifiers makes its identifiers
 * @param copies the properties that show a column which the other one writes
 * @param values refuses what cannot be stored
 * @param loading tells what of an object is loaded
 */
record OrmEntity<E>(
        Description<E> description,
        String name,
        OrmIdentifiers<E> identifiers,
        Map<Property<E, ?>, Property<E, ?>> copies,
        OrmValues<E> values,
        PersistenceUnitUtil loading) {

    OrmEntity {
        copies = Map.copyOf(copies);
    }

    EntityBinding<E> binding() {
        return description.binding();
    }

    Class<E> type() {
        return description.binding().type();
    }

    /** Whether the conditions ask for no more than a certain identifier. */
    boolean isIdentifier(List<Condition<E>> conditions) {
        return description
                .identifier()
                .filter(identifier -> conditions.equals(List.of(Condition.equal(identifier))))
                .isPresent();
    }

    /** By identifier, as the second-level cache may know it. */
    Optional<E> find(EntityManager entityManager, LockModeType lock, Object id) {
        return Optional.ofNullable(entityManager.find(type(), id, lock));
    }
}
