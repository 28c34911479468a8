package dev.authadapter.examples.benchmarks.contestant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What little plain JDBC needs besides statements.
 *
 * @param pool gives connections that commit by themselves
 */
record Jdbc(DataSource pool) {

    <R> R run(Work<R> work) {
        try (Connection connection = pool.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    <R> R inTransaction(Work<R> work) {
        return run(connection -> {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                R result = work.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        });
    }

    static <R> Optional<R> one(Connection connection, String sql, Reader<R> reader, String... parameters)
            throws SQLException {
        return query(
                connection,
                sql,
                statement -> {
                    for (int i = 0; i < parameters.length; i++) {
                        statement.setString(i + 1, parameters[i]);
                    }
                },
                reader);
    }

    /** Reads to the end, since SQLite finishes a statement that returns rows only then. */
    static <R> Optional<R> query(Connection connection, String sql, Parameters parameters, Reader<R> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.write(statement);
            try (ResultSet result = statement.executeQuery()) {
                return only(result, reader);
            }
        }
    }

    static <R> Optional<R> updateWithKeys(Connection connection, Change change, Parameters parameters, Reader<R> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(change.sql(), change.columns())) {
            parameters.write(statement);
            statement.executeUpdate();
            try (ResultSet result = statement.getGeneratedKeys()) {
                return only(result, reader);
            }
        }
    }

    static int insert(Connection connection, String sql, Parameters parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.write(statement);
            return statement.executeUpdate();
        }
    }

    private static <R> Optional<R> only(ResultSet result, Reader<R> reader) throws SQLException {
        if (!result.next()) {
            return Optional.empty();
        }
        R row = reader.read(result);
        if (result.next()) {
            throw new IllegalStateException("several rows for one key");
        }
        return Optional.of(row);
    }

    /**
     * A statement that changes a row, and the columns to return.
     *
     * @param sql the statement
     * @param columns not to be changed
     */
    record Change(String sql, String[] columns) {

        static Change of(String sql, String columns) {
            return new Change(sql, columns.split(","));
        }
    }

    /** Runs on a connection. */
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    /** Binds parameters. */
    interface Parameters {
        void write(PreparedStatement statement) throws SQLException;
    }

    /** Reads the current row. */
    interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }
}
