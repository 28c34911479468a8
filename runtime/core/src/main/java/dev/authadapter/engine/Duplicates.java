package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import dev.authadapter.DuplicateException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells which unique constraint refused a row.
 *
 * <p>Databases name constraints in too many ways to read the columns off the name: {@code auth_user_pkey},
 * {@code SYS_PK_10091}, {@code PUBLIC.CONSTRAINT_5}, {@code UKe8hx…}; some not at all. So the store looks whether the key is
 * taken, which costs a round trip in the case of the duplicate only.
 */
final class Duplicates {

    private Duplicates() {}

    /**
     * The exception to throw for a violation.
     *
     * @param violation what the database said
     * @param taken looks whether the key of the role is taken
     * @param duplicate makes the exception that says so, from a cause
     */
    static AuthStoreException explain(
            ViolationException violation,
            BooleanSupplier taken,
            Function<@Nullable Throwable, ? extends DuplicateException> duplicate) {
        return violation.kind() == ViolationException.Kind.UNIQUE && taken.getAsBoolean()
                ? duplicate.apply(violation.getCause())
                : violation;
    }
}
