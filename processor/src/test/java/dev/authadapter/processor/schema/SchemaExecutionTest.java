package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.processor.schema.SchemaCompilation.CompilerKind;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files run on real databases, and Hibernate finds the result fit for the classes. */
final class SchemaExecutionTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "h2, DEFAULTS", "hsqldb, DEFAULTS", "sqlite, DEFAULTS",
        "h2, CUSTOM", "hsqldb, CUSTOM", "sqlite, CUSTOM",
    })
    void runsAndPassesHibernatesValidation(String dialect, SchemaCase schema) throws Exception {
        SchemaCompilation compilation = new SchemaCompilation(CompilerKind.JAVAC, directory);
        String text =
                compilation.generate(schema.sources(), schema.model(dialect)).file(dialect);
        String url = url(dialect);

        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                URLClassLoader classes = schema.compiled(compilation)) {
            StockHibernate hibernate = new StockHibernate(classes, schema.persistenceUnit());
            for (String sql : hibernate.statements(dialect)) {
                if (schema.isOfOthers(sql) && sql.startsWith("create ")) {
                    statement.execute(sql);
                }
            }
            for (String sql : Sql.statements(text)) {
                statement.execute(sql);
            }
            try (SessionFactory factory = hibernate.validated(url)) {
                assertThat(factory.getMetamodel().getEntities()).hasSizeGreaterThanOrEqualTo(5);
            }
        }
    }

    private String url(String dialect) {
        String name = UUID.randomUUID().toString();
        return switch (dialect) {
            case "h2" -> "jdbc:h2:mem:" + name;
            case "hsqldb" -> "jdbc:hsqldb:mem:" + name;
            default -> "jdbc:sqlite:" + directory.resolve(name) + ".db?foreign_keys=on";
        };
    }

    @Test
    void sqliteKeepsIdentitiesUniqueAndDeletesWhatBelongsToAUser() throws Exception {
        String text = new SchemaCompilation(CompilerKind.JAVAC, directory)
                .generate(SchemaCase.DEFAULTS.sources(), SchemaCase.DEFAULTS.model("sqlite"))
                .file("sqlite");

        try (Connection connection = DriverManager.getConnection(url("sqlite"));
                Statement statement = connection.createStatement()) {
            for (String sql : Sql.statements(text)) {
                statement.execute(sql);
            }
            statement.execute("insert into auth_user (id, email) values ('u', 'a@example.com')");
            statement.execute(
                    "insert into auth_session (id, expires, session_token, user_id) values ('s', 0, 't', 'u')");
            statement.execute(account("a1"));
            assertThatThrownBy(() -> statement.execute(account("a2")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(
                            "UNIQUE constraint failed: auth_account.provider, auth_account.provider_account_id");
            assertThatThrownBy(
                            () -> statement.execute(
                                    "insert into auth_session (id, expires, session_token, user_id) values ('s2', 0, 't2', 'nobody')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("FOREIGN KEY constraint failed");

            statement.execute("delete from auth_user");
            for (String table : List.of("auth_session", "auth_account")) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    assertThat(rows.getInt(1)).as(table).isZero();
                }
            }
        }
    }

    private static String account(String id) {
        return "insert into auth_account (id, provider, provider_account_id, type, user_id) values ('" + id
                + "', 'github', '42', 'oauth', 'u')";
    }
}
