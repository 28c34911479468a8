package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import org.jspecify.annotations.Nullable;

/** Another caller changed or deleted the row after it had been read. */
final class StaleRowException extends AuthStoreException {

    private static final long serialVersionUID = 1L;

    StaleRowException(@Nullable Throwable cause) {
        super("Another transaction changed or deleted the row meanwhile. Repeat the operation.", cause);
    }
}
