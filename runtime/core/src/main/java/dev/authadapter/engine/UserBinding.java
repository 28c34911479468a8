package dev.authadapter.engine;

import dev.authadapter.Property;
import org.jspecify.annotations.Nullable;

/**
 * What the engine must know of the user entity.
 *
 * @param entity the entity
 * @param id its identifier
 * @param email its e-mail address
 * @param <U> the user entity
 * @param <I> the type of its identifier, boxed
 */
public record UserBinding<U, I>(
        EntityBinding<U> entity, Property<U, @Nullable I> id, Property<U, @Nullable String> email) {

    /**
     * A user of which only the identifier is known, to stand in a relation.
     *
     * @param userId the identifier
     * @return a new instance
     */
    U reference(I userId) {
        U user = entity.constructor().get();
        id.set(user, userId);
        return user;
    }
}
