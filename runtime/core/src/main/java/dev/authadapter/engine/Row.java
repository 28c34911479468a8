package dev.authadapter.engine;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of a result, read from left to right. */
final class Row {

    private final ResultSet result;
    private final Context context;
    private int position;

    Row(ResultSet result, Context context) {
        this.result = result;
        this.context = context;
    }

    ResultSet result() {
        return result;
    }

    Context context() {
        return context;
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
