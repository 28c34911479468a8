package dev.authadapter.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.StatelessSession;

/** A row of a result, read from left to right. */
final class Row {

    private final ResultSet result;
    private final StatelessSession session;
    private int position;

    Row(ResultSet result, StatelessSession session) {
        this.result = result;
        this.session = session;
    }

    ResultSet result() {
        return result;
    }

    StatelessSession session() {
        return session;
    }

    /** Moves to the next column and returns its position, counted from 1. */
    int advance() {
        return ++position;
    }

    /** Turns a row into an object. */
    interface Reader<R> {
        R read(Row row) throws SQLException;
    }
}
