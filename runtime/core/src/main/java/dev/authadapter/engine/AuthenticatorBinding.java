package dev.authadapter.engine;

import dev.authadapter.Property;
import org.jspecify.annotations.Nullable;

/**
 * What the engine must know of the authenticator entity.
 *
 * @param entity the entity
 * @param owner its relation to the user
 * @param credentialId the credential identifier, base64
 * @param counter the signature counter
 * @param <N> the authenticator entity
 * @param <U> the user entity
 * @param <I> the type of the user's identifier, boxed
 */
public record AuthenticatorBinding<N, U, I>(
        EntityBinding<N> entity,
        Owner<N, U, I> owner,
        Property<N, @Nullable String> credentialId,
        CounterProperty<N, ?> counter) {}
