package dev.authadapter.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AuthSchema;
import dev.authadapter.defaults.DefaultAuthAdapter;
import dev.authadapter.tck.jpa.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The change sets, run as Liquibase runs them: forwards, and their rollbacks backwards. */
final class LiquibaseScriptTest {

    @ParameterizedTest
    @MethodSource("dev.authadapter.tck.jpa.TestDatabase#available")
    void leavesNothingBehindWhenItIsRolledBack(TestDatabase database) throws SQLException {
        String dialect = database.name().toLowerCase(Locale.ROOT);
        AuthSchema schema = AuthSchema.of(DefaultAuthAdapter.class);
        String script = LiquibaseScript.write(
                "DefaultAuthAdapter", dialect, "-- header", SchemaScript.of(schema.statements(dialect)));
        List<String> changes =
                List.of(script.split("\n--changeset ")).stream().skip(1).toList();
        assertThat(changes).hasSameSizeAs(schema.statements(dialect));
        assertThat(changes.stream().map(change -> change.lines().findFirst().orElse("")))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("authadapter:DefaultAuthAdapter-\\d+-[\\w-]+ dbms:" + dialect));
        List<String> rollbacks = changes.stream()
                .map(change -> change.substring(change.indexOf("--rollback ") + "--rollback ".length())
                        .strip())
                .filter(rollback -> !rollback.equals("empty"))
                .collect(Collectors.toList());
        Collections.reverse(rollbacks);

        try (Connection connection = DriverManager.getConnection(database.newJdbcUrl());
                Statement statement = connection.createStatement()) {
            for (String change : changes) {
                statement.execute(change.substring(change.indexOf('\n') + 1, change.indexOf(";\n--rollback")));
            }
            assertThat(tables(connection)).isEqualTo(5);
            for (String rollback : rollbacks) {
                statement.execute(rollback.substring(0, rollback.length() - 1));
            }
            assertThat(tables(connection)).isZero();
        }
    }

    private static int tables(Connection connection) throws SQLException {
        int count = 0;
        try (ResultSet rows =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (rows.next()) {
                count += rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT).matches("auth_\\w+")
                                && rows.getString("TABLE_TYPE").endsWith("TABLE")
                        ? 1
                        : 0;
            }
        }
        return count;
    }
}
