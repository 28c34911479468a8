package dev.authadapter.engine;

/**
 * What the engine must know of the session entity.
 *
 * @param entity the entity
 * @param owner its relation to the user
 * @param sessionToken the secret the browser presents
 * @param expires when the session ends
 * @param <S> the session entity
 * @param <U> the user entity
 * @param <I> the type of the user's identifier, boxed
 */
public record SessionBinding<S, U, I>(
        EntityBinding<S> entity, Owner<S, U, I> owner, TokenProperty<S> sessionToken, TimeProperty<S, ?> expires) {}
