package dev.authadapter.engine;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Deletes the rows of one entity that belong to a user.
 *
 * @param statement deletes them
 * @param unneeded the condition, part of a statement, under which the database deletes them along with the user; empty if
 *     none tells
 */
record OwnedDeletion(Statement statement, Optional<String> unneeded) {

    /** Deletes the rows of a user. */
    interface Statement {
        void deleteOf(Object user, Jdbc jdbc) throws SQLException;
    }
}
