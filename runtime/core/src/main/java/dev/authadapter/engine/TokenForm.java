package dev.authadapter.engine;

import dev.authadapter.AuthKeys;
import dev.authadapter.Property;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the token that callers know and what their rows hold of it.
 *
 * @param property the property that holds it
 * @param label names the property in messages
 * @param digest makes what is stored; empty if that is the token itself
 * @param former what makes what was stored with former keys
 * @param acceptsPlain whether a row could hold a token itself although tokens are digested
 */
record TokenForm<E>(
        Property<E, @Nullable String> property,
        String label,
        Optional<TokenDigest> digest,
        List<TokenDigest> former,
        Predicate<String> acceptsPlain) {

    /** @throws IllegalArgumentException if a key is needed and not given, or not for this */
    static <E> TokenForm<E> of(TokenProperty<E> token, EntityBinding<E> entity, AuthKeys keys) {
        String label = entity.label(token.property());
        return new TokenForm<>(
                token.property(),
                label,
                TokenDigest.of(token, keys, label),
                TokenDigest.former(token, keys),
                token::mayBePlain);
    }

    /** What a row of before may hold of a token, where such rows are still accepted. */
    List<String> formerly(String token) {
        Stream<String> digests = former.stream().flatMap(made -> made.of(token).stream());
        return Stream.concat(digests, Stream.of(token).filter(acceptsPlain)).toList();
    }

    /** What the row of a token holds; empty if no row can. */
    Optional<String> stored(String token) {
        return digest.isPresent() ? digest.get().of(token) : Optional.of(token);
    }

    /** Gives a row the token that it was found by. */
    E presented(E row, String token) {
        if (digest.isPresent()) {
            property.set(row, token);
        }
        return row;
    }

    /**
     * Stores a row. To what is called meanwhile, and to callbacks, it holds what the database is to hold; afterwards, and if it
     * fails, it holds the token.
     *
     * @throws IllegalArgumentException if the token is no text
     */
    <R> R storing(E row, Supplier<R> insertion) {
        if (digest.isEmpty()) {
            return insertion.get();
        }
        String token = token(row);
        property.set(row, digest.get().of(token).orElseThrow(this::noText));
        try {
            return insertion.get();
        } finally {
            property.set(row, token);
        }
    }

    /** Prepares an insertion, as {@link #storing} carries one out. */
    Optional<Insertion> preparing(E row, Supplier<Optional<Insertion>> preparation) {
        Optional<Insertion> prepared = storing(row, preparation);
        if (digest.isEmpty()) {
            return prepared;
        }
        String token = token(row);
        return prepared.map(insertion -> insertion.then(() -> property.set(row, token)));
    }

    private String token(E row) {
        return Objects.requireNonNull(property.get(row));
    }

    private IllegalArgumentException noText() {
        return new IllegalArgumentException(
                label + " holds half a surrogate pair, which has no digest. Make tokens of printable characters.");
    }
}
