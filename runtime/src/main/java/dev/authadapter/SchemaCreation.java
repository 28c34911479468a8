package dev.authadapter;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Creates the tables of a schema on a connection, unless they exist. */
final class SchemaCreation {

    private final List<String> tables;
    private final List<String> statements;

    SchemaCreation(AuthSchema schema, String dialect) {
        this.tables = schema.tables(dialect);
        this.statements = schema.statements(dialect);
    }

    /**
     * Creates the tables.
     *
     * @return whether they were created
     * @throws IllegalStateException if some exist and some do not, or if columns of text would take one token for another
     */
    boolean createIfAbsent(Connection connection) throws SQLException {
        List<String> missing = missing(connection);
        if (missing.isEmpty()) {
            return false;
        }
        if (missing.size() < tables.size()) {
            throw incomplete(missing);
        }
        Collation.refuseIfItIgnoresCase(connection);
        try {
            inTransaction(connection);
            return true;
        } catch (SQLException e) {
            // Another process may have been faster; what it created is what was asked for.
            if (missing(connection).isEmpty()) {
                return false;
            }
            throw e;
        }
    }

    private List<String> missing(Connection connection) throws SQLException {
        Set<String> present = tablesOf(connection);
        return tables.stream().filter(table -> !present.contains(table)).toList();
    }

    private IllegalStateException incomplete(List<String> missing) {
        List<String> present =
                tables.stream().filter(table -> !missing.contains(table)).toList();
        return new IllegalStateException(
                ("The schema is incomplete: the tables %s exist, but %s do not. Create the missing"
                                + " ones with the statements that dev.authadapter.ExportSchema prints, or drop those that exist.")
                        .formatted(String.join(", ", present), String.join(", ", missing)));
    }

    private static Set<String> tablesOf(Connection connection) throws SQLException {
        // Databases differ in the case in which they keep unquoted names.
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        DatabaseMetaData metaData = connection.getMetaData();
        try (ResultSet rows = metaData.getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private void inTransaction(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
