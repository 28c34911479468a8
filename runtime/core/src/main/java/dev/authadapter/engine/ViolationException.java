package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import org.jspecify.annotations.Nullable;

/** A constraint of the database refused a statement. The stores turn it into the exception of the operation. */
final class ViolationException extends AuthStoreException {

    private static final long serialVersionUID = 1L;

    private final String description;
    private final Kind kind;

    ViolationException(Kind kind, String description, @Nullable Throwable cause) {
        super(description, cause);
        this.kind = kind;
        this.description = description;
    }

    Kind kind() {
        return kind;
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
