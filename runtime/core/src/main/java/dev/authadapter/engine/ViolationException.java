package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import org.jspecify.annotations.Nullable;

/** A constraint of the database refused a statement. The stores turn it into the exception of the operation. */
final class ViolationException extends AuthStoreException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    ViolationException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** What kind of constraint it was. */
    enum Kind {
        UNIQUE,
        FOREIGN_KEY
    }
}
