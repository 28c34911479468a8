package dev.authadapter.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.SharedSessionContract;

/** The parameters of a statement, filled from left to right. */
final class Parameters {

    private final PreparedStatement statement;
    private final SharedSessionContract session;
    private int position;

    Parameters(PreparedStatement statement, SharedSessionContract session) {
        this.statement = statement;
        this.session = session;
    }

    PreparedStatement statement() {
        return statement;
    }

    SharedSessionContract session() {
        return session;
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
