package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the engine must know of the verification token entity.
 *
 * @param entity the entity
 * @param identifier whom the token was sent to
 * @param token the secret
 * @param expires when the token ends
 * @param attemptsLeft how many attempts are left; empty if they are not counted
 * @param <V> the verification token entity
 */
public record VerificationTokenBinding<V>(
        EntityBinding<V> entity,
        Property<V, @Nullable String> identifier,
        TokenProperty<V> token,
        TimeProperty<V, ?> expires,
        Optional<CounterProperty<V, ?>> attemptsLeft) {

    /**
     * Makes the binding of an entity whose attempts are not counted.
     *
     * @param entity the entity
     * @param identifier whom the token was sent to
     * @param token the secret
     * @param expires when the token ends
     */
    public VerificationTokenBinding(
            EntityBinding<V> entity,
            Property<V, @Nullable String> identifier,
            TokenProperty<V> token,
            TimeProperty<V, ?> expires) {
        this(entity, identifier, token, expires, Optional.empty());
    }
}
