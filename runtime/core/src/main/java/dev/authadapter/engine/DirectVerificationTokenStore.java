package dev.authadapter.engine;

import dev.authadapter.DuplicateVerificationTokenException;
import dev.authadapter.VerificationTokenStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps one-time tokens by direct statements. */
final class DirectVerificationTokenStore<V> implements VerificationTokenStore<V> {

    private final VerificationTokenBinding<V> binding;
    private final MappedEntity<V> entity;
    private final MappedProperty<V> identifier;
    private final MappedProperty<V> token;
    private final Inserter<V> inserter;
    private final KeyedRows<V> byKey;
    private final Duplicates<V> duplicates;

    DirectVerificationTokenStore(VerificationTokenBinding<V> binding, MappedEntity<V> entity, Sessions sessions) {
        this.binding = binding;
        this.entity = entity;
        identifier = entity.get(binding.identifier());
        token = entity.get(binding.token());
        inserter = new Inserter<>(entity, sessions, columns -> Sql.insert(entity.table(), columns));
        duplicates = new Duplicates<>(entity, sessions);
        byKey = new KeyedRows<>(entity, List.of(identifier, token), sessions);
    }

    @Override
    public V createVerificationToken(V verificationToken) {
        Objects.requireNonNull(verificationToken, "token");
        Keys.require(verificationToken, identifier, token);
        try {
            inserter.insert(verificationToken, Map.of(), parameters -> {});
            return verificationToken;
        } catch (ViolationException e) {
            throw duplicates.explain(
                    e,
                    verificationToken,
                    List.of(identifier, token),
                    () -> isTaken(identifier.get(verificationToken), token.get(verificationToken)),
                    cause -> new DuplicateVerificationTokenException(
                            "This token exists already for this identifier.", cause));
        }
    }

    @Override
    public V createVerificationToken(String to, String secret, Instant expires) {
        Objects.requireNonNull(expires, "expires");
        V verificationToken = entity.binding().constructor().get();
        identifier.set(verificationToken, to);
        token.set(verificationToken, secret);
        entity.get(binding.expires().property())
                .set(verificationToken, binding.expires().fromInstant().apply(expires));
        return createVerificationToken(verificationToken);
    }

    @Override
    public Optional<V> useVerificationToken(@Nullable String to, @Nullable String secret) {
        return Keys.present(to).flatMap(key -> Keys.present(secret).flatMap(code -> byKey.delete(key, code)));
    }

    private boolean isTaken(@Nullable Object to, @Nullable Object secret) {
        return to != null && secret != null && byKey.find(to, secret).isPresent();
    }
}
