package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine must know of the account entity.
 *
 * @param entity the entity
 * @param owner its relation to the user
 * @param provider the provider's identifier
 * @param providerAccountId the identifier the provider gives the account
 * @param tokens those of its properties that hold what acts in the user's name at the provider
 * @param <A> the account entity
 * @param <U> the user entity
 * @param <I> the type of the user's identifier, boxed
 */
public record AccountBinding<A, U, I>(
        EntityBinding<A> entity,
        Owner<A, U, I> owner,
        Property<A, @Nullable String> provider,
        Property<A, @Nullable String> providerAccountId,
        List<Property<A, @Nullable String>> tokens) {

    /** Makes a binding. */
    public AccountBinding {
        tokens = List.copyOf(tokens);
    }

    /**
     * Makes the binding of an entity that holds no tokens.
     *
     * @param entity the entity
     * @param owner its relation to the user
     * @param provider the provider's identifier
     * @param providerAccountId the identifier the provider gives the account
     */
    public AccountBinding(
            EntityBinding<A> entity,
            Owner<A, U, I> owner,
            Property<A, @Nullable String> provider,
            Property<A, @Nullable String> providerAccountId) {
        this(entity, owner, provider, providerAccountId, List.of());
    }
}
