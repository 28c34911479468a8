package dev.authadapter.engine;

import dev.authadapter.DuplicateVerificationTokenException;
import dev.authadapter.Property;
import dev.authadapter.VerificationTokenStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps one-time tokens in a database. */
final class PersistentVerificationTokenStore<V> implements VerificationTokenStore<V> {

    private final VerificationTokenBinding<V> binding;
    private final Property<V, @Nullable String> identifier;
    private final Property<V, @Nullable String> token;
    private final List<Property<V, ?>> key;
    private final UnownedRows<V> rows;
    private final KeyedRows<V> byKey;
    private final Duplicates<V> duplicates;

    PersistentVerificationTokenStore(VerificationTokenBinding<V> binding, UnownedRows<V> rows) {
        this.binding = binding;
        this.rows = rows;
        identifier = binding.identifier();
        token = binding.token();
        key = List.of(identifier, token);
        byKey = rows.by(key);
        duplicates = new Duplicates<>(rows);
    }

    @Override
    public V createVerificationToken(V verificationToken) {
        Objects.requireNonNull(verificationToken, "token");
        Keys.require(binding.entity(), verificationToken, key);
        try {
            rows.insert(verificationToken, Map.of());
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
        V verificationToken = binding.entity().constructor().get();
        identifier.set(verificationToken, to);
        token.set(verificationToken, secret);
        binding.expires().set(verificationToken, expires);
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
