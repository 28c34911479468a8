package dev.authadapter.engine;

import dev.authadapter.AuthKeys;
import dev.authadapter.DuplicateVerificationTokenException;
import dev.authadapter.Property;
import dev.authadapter.VerificationTokenStore;
import java.time.Instant;
import java.util.ArrayList;
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
    private final TokenForm<V> form;
    private final Purge ended;
    private final Optional<Attempts> attempts;
    private final Usable<V> usable;

    PersistentVerificationTokenStore(VerificationTokenBinding<V> binding, UnownedRows<V> rows, AuthKeys keys) {
        this.binding = binding;
        this.rows = rows;
        identifier = binding.identifier();
        token = binding.token().property();
        key = List.of(identifier, token);
        byKey = rows.by(key);
        duplicates = new Duplicates<>(rows);
        form = TokenForm.of(binding.token(), binding.entity(), keys);
        ended = rows.upTo(key, binding.expires().property());
        attempts = binding.attemptsLeft().map(left -> rows.attempts(identifier, left));
        usable = binding.attemptsLeft()
                .map(left -> withAttemptsLeft(rows, key, left))
                .orElse((to, stored) -> byKey.delete(to, stored));
    }

    @Override
    public V createVerificationToken(V verificationToken) {
        Objects.requireNonNull(verificationToken, "token");
        Keys.require(binding.entity(), verificationToken, key);
        try {
            return form.storing(verificationToken, () -> {
                rows.insert(verificationToken, Map.of());
                return verificationToken;
            });
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
    public long countExpiredVerificationTokens(Instant now) {
        return Purge.count(ended, binding.expires(), now);
    }

    @Override
    public int purgeVerificationTokens(Instant now, int limit) {
        return Purge.delete(ended, binding.expires(), now, limit);
    }

    @Override
    public Optional<V> useVerificationToken(@Nullable String to, @Nullable String secret) {
        return Keys.findable(to).flatMap(key -> Keys.present(secret).flatMap(code -> use(key, code)));
    }

    private Optional<V> use(String to, String secret) {
        // Before anything is looked for: of many attempts at once, no more than are left may look.
        attempts.ifPresent(counted -> counted.count(to));
        Optional<V> used = form.stored(secret)
                .flatMap(stored -> usable.delete(to, stored))
                .or(() -> form.formerly(secret).stream()
                        .flatMap(former -> usable.delete(to, former).stream())
                        .findFirst());
        if (used.isEmpty()) {
            attempts.ifPresent(counted -> counted.deleteExhausted(to));
        }
        return used.map(row -> form.presented(row, secret));
    }

    private static <V> Usable<V> withAttemptsLeft(
            UnownedRows<V> rows, List<Property<V, ?>> key, CounterProperty<V, ?> left) {
        List<Condition<V>> conditions = new ArrayList<>(Condition.equal(key));
        conditions.add(Condition.above(left.property()));
        KeyedRows<V> limited = rows.where(conditions);
        Object exhausted = left.fromLong().apply(-1);
        return (to, stored) -> limited.delete(to, stored, exhausted);
    }

    private boolean isTaken(@Nullable String to, @Nullable String secret) {
        return to != null
                && secret != null
                && form.stored(secret).flatMap(stored -> byKey.find(to, stored)).isPresent();
    }

    /** Deletes a token that may be used, and returns it. */
    private interface Usable<V> {
        Optional<V> delete(String to, String stored);
    }
}
