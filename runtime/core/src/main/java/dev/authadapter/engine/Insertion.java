package dev.authadapter.engine;

import org.jspecify.annotations.Nullable;

/**
 * The insertion of a row, ready to be carried out.
 *
 * @param sql the statement
 * @param parameters its parameters
 * @param identifier the identifier of the row; null if it has several
 * @param inserted makes the object what the database holds, once it does
 */
record Insertion(
        String sql, Parameters.Source parameters, @Nullable Object identifier, Runnable inserted) {

    /** The same, with something more to do once the database holds the row. */
    Insertion then(Runnable more) {
        return new Insertion(sql, parameters, identifier, () -> {
            inserted.run();
            more.run();
        });
    }
}
