package dev.authadapter.engine;

import dev.authadapter.Property;
import org.jspecify.annotations.Nullable;

/**
 * What the engine must know of the verification token entity.
 *
 * @param entity the entity
 * @param identifier whom the token was sent to
 * @param token the secret
 * @param expires when the token ends
 * @param <V> the verification token entity
 */
public record VerificationTokenBinding<V>(
        EntityBinding<V> entity,
        Property<V, @Nullable String> identifier,
        TokenProperty<V> token,
        TimeProperty<V, ?> expires) {}
