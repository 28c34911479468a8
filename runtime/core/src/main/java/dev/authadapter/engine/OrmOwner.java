package dev.authadapter.engine;

import dev.authadapter.UserNotFoundException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * How an entity that Hibernate stores points at its user.
 *
 * @param entity the entity
 * @param owner the property that points at the user
 * @param user the entity of users
 * @param lookup how a missing user is found
 */
record OrmOwner<E, U, I>(OrmEntity<E> entity, Owner<E, U, I> owner, OrmEntity<U> user, Lookup lookup) {

    /** What queries call the identifier of the user that {@code alias} points at. */
    String path(String alias) {
        String path = alias + "." + owner.property().name();
        return owner instanceof Owner.Relation ? path + "." + userIdName() : path;
    }

    /** What queries call the identifier of a user. */
    String userIdName() {
        return user.description().identifier().orElseThrow().name();
    }

    /**
     * Points an object at a user in a session.
     *
     * @throws UserNotFoundException if the user is looked up, and not there
     */
    void point(EntityManager entityManager, E row, I userId) {
        U reference = lookup == Lookup.LEFT_TO_FOREIGN_KEY
                ? entityManager.getReference(user.type(), userId)
                : user.find(entityManager, lookup.lock, userId).orElseThrow(() -> notFound(null));
        owner.point(row, reference, userId);
    }

    /** Replaces a user that would be loaded later by one that has its identifier only. */
    @SuppressWarnings("unchecked") // the identifier of a user has the type of the user's identifier
    void complete(E row) {
        if (owner instanceof Owner.Relation<E, U, I> relation) {
            U value = relation.property().get(row);
            if (value != null && !entity.loading().isLoaded(value)) {
                owner.point(row, (I) entity.loading().getIdentifier(value));
            } else if (value != null) {
                relation.property().set(row, unproxied(value));
            }
        }
    }

    /** The user that a row points at, loaded along with it. */
    @Nullable
    U loaded(E row) {
        U value = owner instanceof Owner.Relation<E, U, I> relation
                ? relation.property().get(row)
                : null;
        return value == null ? null : unproxied(value);
    }

    @SuppressWarnings("unchecked") // what a proxy stands for is of the type of the proxy
    private static <U> U unproxied(U value) {
        return (U) Hibernate.unproxy(value);
    }

    @SuppressWarnings("unchecked") // stores pass the identifier they were given, typed by the same binding
    I identifier(Object userId) {
        return (I) userId;
    }

    static UserNotFoundException notFound(@Nullable Throwable cause) {
        return new UserNotFoundException("There is no user with this identifier.", cause);
    }

    /** How a missing user is found. */
    enum Lookup {
        /** The foreign key refuses the row. */
        LEFT_TO_FOREIGN_KEY(LockModeType.NONE),

        /** Looked up, since Hibernate may hide a user whom the foreign key sees; the foreign key keeps them there. */
        SEEN_BY_HIBERNATE(LockModeType.NONE),

        /** Looked up and locked, since nothing else keeps them there. */
        LOCKED(LockModeType.PESSIMISTIC_READ);

        private final LockModeType lock;

        Lookup(LockModeType lock) {
            this.lock = lock;
        }
    }
}
