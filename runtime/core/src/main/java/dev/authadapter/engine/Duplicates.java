package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import dev.authadapter.DuplicateException;
import dev.authadapter.DuplicateIdentifierException;
import dev.authadapter.Property;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a refused row is a duplicate of: by the columns of the constraint, as far as the database tells them, else by
 * looking whether the key is taken, and then the identifier.
 */
final class Duplicates<E> {

    private final Description<E> entity;
    private final Optional<KeyedRows<E>> byIdentifier;

    Duplicates(Rows<E> rows) {
        entity = rows.description();
        byIdentifier = entity.identifier().map(identifier -> rows.by(List.of(identifier)));
    }

    /**
     * The exception to throw for the violation of an insert.
     *
     * @param violation what the database said
     * @param row what was to be inserted
     * @param key the key of the role
     * @param taken looks whether it is taken
     * @param duplicate makes the exception that says so, from a cause
     */
    AuthStoreException explain(
            ViolationException violation,
            E row,
            List<Property<E, ?>> key,
            BooleanSupplier taken,
            Function<@Nullable Throwable, ? extends DuplicateException> duplicate) {
        AuthStoreException explained = explain(violation, key, taken, duplicate);
        boolean ownKey = explained instanceof DuplicateException
                && entity.identifier().filter(key::contains).isPresent();
        return violation.kind() == ViolationException.Kind.UNIQUE && !ownKey && isOfIdentifier(violation, row)
                ? new DuplicateIdentifierException(
                        "A row of " + entity.label()
                                + " with this identifier exists already. Leave the identifier unset to have one made, assign"
                                + " another, or update the row that exists.",
                        violation.getCause())
                : explained;
    }

    /** The exception to throw for the violation of an update, which changes no identifier. */
    AuthStoreException explain(
            ViolationException violation,
            List<Property<E, ?>> key,
            BooleanSupplier taken,
            Function<@Nullable Throwable, ? extends DuplicateException> duplicate) {
        return violation.kind() == ViolationException.Kind.UNIQUE
                        && isOn(violation, key).orElseGet(() -> isFound(violation, taken))
                ? duplicate.apply(violation.getCause())
                : violation.unexplained();
    }

    private Optional<Boolean> isOn(ViolationException violation, List<Property<E, ?>> key) {
        return violation.isOn(key.stream()
                .flatMap(property -> entity.columns().apply(property).stream())
                .collect(Collectors.toSet()));
    }

    /** A row stored twice violates several constraints, of which the database tells any one. */
    private boolean isOfIdentifier(ViolationException violation, E row) {
        return entity.identifier()
                .filter(identifier -> isOn(violation, List.of(identifier)).orElse(false)
                        || isFound(violation, () -> isIdentifierTaken(row)))
                .isPresent();
    }

    /** In a transaction that the violation has broken, nothing is found any more. */
    private static boolean isFound(ViolationException violation, BooleanSupplier taken) {
        try {
            return taken.getAsBoolean();
        } catch (AuthStoreException e) {
            violation.addSuppressed(e);
            return false;
        }
    }

    private boolean isIdentifierTaken(E row) {
        return entity.identifier()
                .map(identifier -> Untyped.isUnset(identifier, identifier.get(row)) ? null : identifier.get(row))
                .flatMap(value -> byIdentifier.orElseThrow().find(value))
                .isPresent();
    }
}
