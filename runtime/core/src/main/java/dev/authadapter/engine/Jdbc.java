package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Runs statements on one connection. */
final class Jdbc {

    /** What JDBC takes for all rows. */
    private static final int NO_LIMIT = 0;

    private final Connection connection;
    private final Context context;
    private final UnaryOperator<String> beforeExecution;

    /**
     * Makes it.
     *
     * @param beforeExecution sees each statement before it is prepared, and may replace it
     */
    Jdbc(Connection connection, Context context, UnaryOperator<String> beforeExecution) {
        this.connection = connection;
        this.context = context;
        this.beforeExecution = beforeExecution;
    }

    Context context() {
        return context;
    }

    /** Runs a statement that returns one row at most. */
    <R> Optional<R> one(String sql, Parameters.Source parameters, Row.Reader<R> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(beforeExecution.apply(sql))) {
            parameters.writeTo(new Parameters(statement, context));
            try (ResultSet result = statement.executeQuery()) {
                return only(result, reader);
            }
        }
    }

    /**
     * Runs a statement that returns rows. All are fetched, since a database may carry out a change only as far as its
     * result is read.
     */
    <R> List<R> all(String sql, Parameters.Source parameters, Row.Reader<R> reader) throws SQLException {
        return some(sql, NO_LIMIT, parameters, reader);
    }

    /** Runs a query that counts rows. */
    long count(String sql, Parameters.Source parameters) throws SQLException {
        return one(sql, parameters, row -> row.result().getLong(row.advance())).orElseThrow();
    }

    /** Runs a query, of whose rows some are enough. */
    <R> List<R> some(String sql, int limit, Parameters.Source parameters, Row.Reader<R> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(beforeExecution.apply(sql))) {
            statement.setMaxRows(limit);
            parameters.writeTo(new Parameters(statement, context));
            try (ResultSet result = statement.executeQuery()) {
                return read(result, reader);
            }
        }
    }

    /** Runs a statement with one set of parameters after another, in one batch; returns how many rows it changed. */
    int updateAll(String sql, List<Parameters.Source> all) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(beforeExecution.apply(sql))) {
            for (Parameters.Source parameters : all) {
                parameters.writeTo(new Parameters(statement, context));
                statement.addBatch();
            }
            // Some drivers do not tell how many each has changed, and mean at least one.
            return IntStream.of(statement.executeBatch())
                    .map(count -> count == Statement.SUCCESS_NO_INFO ? 1 : count)
                    .sum();
        }
    }

    /** Runs a statement that returns no rows; returns how many it changed. */
    int update(String sql, Parameters.Source parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(beforeExecution.apply(sql))) {
            parameters.writeTo(new Parameters(statement, context));
            return statement.executeUpdate();
        }
    }

    /**
     * Runs an update and reads the row as it is afterwards, which the driver returns as if it were a generated key.
     *
     * @param columns the columns of the row, in the order in which they are read
     */
    <R> Optional<R> updateWithKeys(String sql, List<String> columns, Parameters.Source parameters, Row.Reader<R> reader)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(beforeExecution.apply(sql), columns.toArray(String[]::new))) {
            parameters.writeTo(new Parameters(statement, context));
            statement.executeUpdate();
            try (ResultSet result = statement.getGeneratedKeys()) {
                return only(result, reader);
            }
        }
    }

    /**
     * Inserts a row and reads the key that the database made for it; empty if no row was inserted.
     *
     * @param missing what to throw if a row was inserted, but the driver knows no key
     */
    <R> Optional<R> insertWithKey(
            String sql, Parameters.Source parameters, Row.Reader<R> key, Supplier<AuthStoreException> missing)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(beforeExecution.apply(sql), Statement.RETURN_GENERATED_KEYS)) {
            parameters.writeTo(new Parameters(statement, context));
            if (statement.executeUpdate() == 0) {
                return Optional.empty();
            }
            try (ResultSet result = statement.getGeneratedKeys()) {
                return Optional.of(read(result, key).stream().findFirst().orElseThrow(missing));
            }
        }
    }

    /** Reads to the end, for the same reason as {@link #all}. */
    private <R> Optional<R> only(ResultSet result, Row.Reader<R> reader) throws SQLException {
        if (!result.next()) {
            return Optional.empty();
        }
        R row = reader.read(new Row(result, context));
        if (result.next()) {
            throw new AuthStoreException(
                    "Several rows have a key that must be unique. Add the unique constraint that the schema of the adapter has.",
                    null);
        }
        return Optional.of(row);
    }

    private <R> List<R> read(ResultSet result, Row.Reader<R> reader) throws SQLException {
        List<R> rows = new ArrayList<>(1);
        while (result.next()) {
            rows.add(reader.read(new Row(result, context)));
        }
        return rows;
    }
}
