package dev.authadapter.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The parameters of a statement, filled from left to right. */
final class Parameters {

    private final PreparedStatement statement;
    private final Context context;
    private int position;

    Parameters(PreparedStatement statement, Context context) {
        this.statement = statement;
        this.context = context;
    }

    PreparedStatement statement() {
        return statement;
    }

    Context context() {
        return context;
    }

    /** Moves to the next parameter and returns its position, counted from 1. */
    int advance() {
        return ++position;
    }

    /** Fills the parameters of one statement. */
    interface Source {
        void writeTo(Parameters parameters) throws SQLException;
    }
}
