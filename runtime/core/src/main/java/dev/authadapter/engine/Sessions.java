package dev.authadapter.engine;

import java.sql.SQLException;

/**
 * Where statements run: decides on the session, its connection and the transaction, and turns what the driver throws into
 * exceptions of ours.
 */
interface Sessions {

    /** What the database can do. */
    Database database();

    /** Runs work of which one statement changes something at most: needs no transaction where the connection commits. */
    <R> R single(Work<R> work);

    /** Runs work whose statements take effect together or not at all. */
    <R> R atomically(Work<R> work);

    /** Runs one statement that changes rows and hands them back. */
    default <R> R returning(Work<R> work) {
        return database().returning().isAtomic() ? single(work) : atomically(work);
    }

    /** What runs on a connection. */
    interface Work<R> {
        R run(Jdbc jdbc) throws SQLException;
    }
}
