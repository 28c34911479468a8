package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A constraint of the database refused a statement. The stores turn it into the exception of the operation. */
final class ViolationException extends AuthStoreException {

    private static final long serialVersionUID = 1L;

    private final String description;
    private final Kind kind;
    private final transient Set<String> columns;

    /**
     * Makes the exception.
     *
     * @param columns those of the unique constraint, in lower case; empty if unknown
     */
    ViolationException(Kind kind, String description, Set<String> columns, @Nullable Throwable cause) {
        super(description, cause);
        this.kind = kind;
        this.columns = columns;
        this.description = description;
    }

    Kind kind() {
        return kind;
    }

    /**
     * Whether the unique constraint is one on a key, and maybe more columns; empty if that is unknown.
     *
     * @param key the columns, in lower case; empty if unknown
     */
    Optional<Boolean> isOn(Set<String> key) {
        return columns.isEmpty() || key.isEmpty() ? Optional.empty() : Optional.of(columns.containsAll(key));
    }

    /** What callers of a store see where the operation has no exception of its own for the violation. */
    AuthStoreException unexplained() {
        return new AuthStoreException(description, getCause());
    }

    /** What kind of constraint it was. */
    enum Kind {
        UNIQUE,
        FOREIGN_KEY
    }
}
