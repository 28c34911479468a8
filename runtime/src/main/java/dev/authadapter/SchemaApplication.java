package dev.authadapter;

import dev.authadapter.ddl.DatabaseKind;
import dev.authadapter.ddl.SchemaPlan;
import dev.authadapter.ddl.SchemaScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Creates on a connection what is missing of a schema. */
final class SchemaApplication {

    private final AuthSchema schema;

    SchemaApplication(AuthSchema schema) {
        this.schema = schema;
    }

    /**
     * Creates it.
     *
     * @throws IllegalStateException if there is no schema for the database, or if columns of text would take one token for another
     */
    AppliedSchema apply(Connection connection) throws SQLException {
        String dialect = schema.dialectFor(DatabaseKind.of(connection));
        SchemaScript script = SchemaScript.of(schema.statements(dialect));
        SchemaPlan plan = SchemaPlan.of(script, connection);
        if (plan.createsTables()) {
            Collation.refuseIfItIgnoresCase(connection);
        }
        if (plan.statements().isEmpty()) {
            return new AppliedSchema(dialect, List.of(), plan.differences());
        }
        try {
            inTransaction(connection, plan.statements());
            return new AppliedSchema(dialect, plan.statements(), plan.differences());
        } catch (SQLException e) {
            // Another process may have been faster; what it created is what was asked for.
            SchemaPlan now = SchemaPlan.of(script, connection);
            if (now.statements().isEmpty()) {
                return new AppliedSchema(dialect, List.of(), now.differences());
            }
            throw e;
        }
    }

    private static void inTransaction(Connection connection, List<String> statements) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
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
            connection.setAutoCommit(autoCommit);
        }
    }
}
