package dev.authadapter.engine;

import dev.authadapter.Property;
import org.jspecify.annotations.Nullable;

/**
 * What the engine must know of the account entity.
 *
 * @param entity the entity
 * @param owner its relation to the user
 * @param provider the provider's identifier
 * @param providerAccountId the identifier the provider gives the account
 * @param <A> the account entity
 * @param <U> the user entity
 * @param <I> the type of the user's identifier, boxed
 */
public record AccountBinding<A, U, I>(
        EntityBinding<A> entity,
        Owner<A, U, I> owner,
        Property<A, @Nullable String> provider,
        Property<A, @Nullable String> providerAccountId) {}
