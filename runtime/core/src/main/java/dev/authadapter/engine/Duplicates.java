package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import dev.authadapter.DuplicateException;
import dev.authadapter.DuplicateIdentifierException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells which unique constraint refused a row.
 *
 * <p>Databases name constraints in too many ways to read the columns off the name: {@code auth_user_pkey},
 * {@code SYS_PK_10091}, {@code PUBLIC.CONSTRAINT_5}, {@code UKe8hx…}; some not at all. So the store looks whether the key is
 * taken, and then the identifier, which costs a round trip or two in the case of the duplicate only.
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
     * @param taken looks whether the key of the role is taken
     * @param duplicate makes the exception that says so, from a cause
     */
    AuthStoreException explain(
            ViolationException violation,
            E row,
            BooleanSupplier taken,
            Function<@Nullable Throwable, ? extends DuplicateException> duplicate) {
        AuthStoreException explained = explain(violation, taken, duplicate);
        return violation.kind() == ViolationException.Kind.UNIQUE
                        && !(explained instanceof DuplicateException)
                        && isIdentifierTaken(row)
                ? new DuplicateIdentifierException(
                        "A row of " + entity.label()
                                + " with this identifier exists already. Leave the identifier unset to have one made, assign"
                                + " another, or update the row that exists.",
                        violation.getCause())
                : explained;
    }

    /** The exception to throw for the violation of an update, which changes no identifier. */
    static AuthStoreException explain(
            ViolationException violation,
            BooleanSupplier taken,
            Function<@Nullable Throwable, ? extends DuplicateException> duplicate) {
        return violation.kind() == ViolationException.Kind.UNIQUE && taken.getAsBoolean()
                ? duplicate.apply(violation.getCause())
                : violation.unexplained();
    }

    private boolean isIdentifierTaken(E row) {
        return entity.identifier()
                .map(identifier -> identifier.isUnset(identifier.get(row)) ? null : identifier.get(row))
                .flatMap(value -> byIdentifier.orElseThrow().find(value))
                .isPresent();
    }
}
