package dev.authadapter.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.SharedSessionContract;

/** A row of a result, read from left to right. */
final class Row {

    private final ResultSet result;
    private final SharedSessionContract session;
    private int position;

    Row(ResultSet result, SharedSessionContract session) {
        this.result = result;
        this.session = session;
    }

    ResultSet result() {
        return result;
    }

    SharedSessionContract session() {
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
