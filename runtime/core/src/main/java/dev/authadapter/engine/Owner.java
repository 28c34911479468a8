package dev.authadapter.engine;

import dev.authadapter.Property;
import org.jspecify.annotations.Nullable;

/**
 * How an entity points at its user: by a relation, or by a plain identifier column.
 *
 * @param <E> the entity
 * @param <U> the user entity
 * @param <I> the type of the user's identifier, boxed
 */
public sealed interface Owner<E, U, I> {

    /**
     * The property that holds the relation or the identifier.
     *
     * @return the property
     */
    Property<E, ?> property();

    /**
     * The identifier of the user that an entity points at.
     *
     * @param entity the entity
     * @return the identifier, or null if it points at none
     */
    @Nullable
    I userId(E entity);

    /**
     * Points an entity at a user of which only the identifier is known.
     *
     * @param entity the entity
     * @param userId the identifier
     */
    void point(E entity, I userId);

    /**
     * Points an entity at a user.
     *
     * @param entity the entity
     * @param user the user, complete
     * @param userId its identifier
     */
    void point(E entity, U user, I userId);

    /**
     * A relation, {@code @ManyToOne} or {@code @OneToOne}.
     *
     * @param property holds the user
     * @param user the user entity
     */
    record Relation<E, U, I>(Property<E, @Nullable U> property, UserBinding<U, I> user) implements Owner<E, U, I> {

        @Override
        public @Nullable I userId(E entity) {
            U value = property.get(entity);
            return value == null ? null : user.id().get(value);
        }

        @Override
        public void point(E entity, I userId) {
            property.set(entity, user.reference(userId));
        }

        @Override
        public void point(E entity, U value, I userId) {
            property.set(entity, value);
        }
    }

    /**
     * A plain column.
     *
     * @param property holds the identifier of the user
     */
    record IdColumn<E, U, I>(Property<E, @Nullable I> property) implements Owner<E, U, I> {

        @Override
        public @Nullable I userId(E entity) {
            return property.get(entity);
        }

        @Override
        public void point(E entity, I userId) {
            property.set(entity, userId);
        }

        @Override
        public void point(E entity, U value, I userId) {
            property.set(entity, userId);
        }
    }
}
