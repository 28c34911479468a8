package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.processor.model.Naming;
import dev.authadapter.processor.model.PersistenceUnit;
import dev.authadapter.processor.schema.SchemaCompilation.CompilerKind;
import dev.authadapter.processor.schema.SchemaCompilation.Result;
import dev.authadapter.tck.jpa.TestDatabase;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.MappingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files run on real databases, and Hibernate finds the result fit for the classes. */
final class SchemaExecutionTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"DEFAULTS, JPA", "CUSTOM, JPA", "CUSTOM, SNAKE_CASE", "NAMED, JPA", "NAMED, SNAKE_CASE"})
    void runsAndPassesHibernatesValidation(SchemaCase schema, Naming naming) throws Exception {
        SchemaCompilation compilation = new SchemaCompilation(CompilerKind.JAVAC, directory);
        List<TestDatabase> databases = TestDatabase.available().toList();
        String[] dialects = databases.stream().map(SchemaExecutionTest::dialect).toArray(String[]::new);
        Result result =
                compilation.generate(schema.sources(), schema.model(new PersistenceUnit(naming, false), dialects));
        try (URLClassLoader classes = schema.compiled(compilation)) {
            StockHibernate hibernate = new StockHibernate(
                    classes,
                    schema.persistenceUnit(),
                    naming == Naming.JPA
                            ? Map.of()
                            : Map.of(
                                    MappingSettings.PHYSICAL_NAMING_STRATEGY,
                                    PhysicalNamingStrategySnakeCaseImpl.class.getName()));
            for (TestDatabase database : databases) {
                run(database, result.file(dialect(database)), schema, hibernate);
            }
        }
    }

    private static String dialect(TestDatabase database) {
        return database.name().toLowerCase(Locale.ROOT);
    }

    private static void run(TestDatabase database, String text, SchemaCase schema, StockHibernate hibernate)
            throws SQLException {
        String url = database.newJdbcUrl();
        // Elsewhere Hibernate does not find its own: it compares names with regard to case, and H2 names indexes of constraints itself.
        boolean validatesKeys = database == TestDatabase.SQLITE;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : hibernate.statements(dialect(database))) {
                if (schema.isOfOthers(sql) && sql.startsWith("create ")) {
                    statement.execute(sql);
                }
            }
            for (String sql : Sql.statements(text)) {
                statement.execute(sql);
            }
            if (database != TestDatabase.SQLITE) { // where Hibernate's own schema lacks constraints
                assertThat(keys(url)).as(database.name()).containsExactlyElementsOf(keysOfHibernate(database, hibernate));
            }
            try (SessionFactory factory = hibernate.validated(url, validatesKeys)) {
                assertThat(factory.getMetamodel().getEntities())
                        .as(database.name())
                        .hasSizeGreaterThanOrEqualTo(4);
            }
        }
    }

    private static List<String> keysOfHibernate(TestDatabase database, StockHibernate hibernate) throws SQLException {
        String url = database.newJdbcUrl();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : hibernate.statements(dialect(database))) {
                statement.execute(sql);
            }
        }
        return keys(url);
    }

    /** The indexes and foreign keys that a database has, a line for each of their columns. */
    private static List<String> keys(String url) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url)) {
            DatabaseMetaData metaData = connection.getMetaData();
            String catalog = connection.getCatalog();
            String schema = connection.getSchema();
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = metaData.getTables(catalog, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = metaData.getIndexInfo(catalog, schema, table, false, true)) {
                    while (rows.next()) {
                        keys.add("%s: index %s, column %s (%s), unique %s"
                                .formatted(
                                        table,
                                        rows.getString("INDEX_NAME").replaceAll("(?i)sys_idx_\\w+|_index_\\w+$", ""),
                                        rows.getString("COLUMN_NAME"),
                                        rows.getString("ORDINAL_POSITION"),
                                        !rows.getBoolean("NON_UNIQUE")));
                    }
                }
                try (ResultSet rows = metaData.getImportedKeys(catalog, schema, table)) {
                    while (rows.next()) {
                        keys.add("%s: %s refers by %s to %s, on delete %s"
                                .formatted(
                                        table,
                                        rows.getString("FK_NAME"),
                                        rows.getString("FKCOLUMN_NAME"),
                                        rows.getString("PKTABLE_NAME"),
                                        rows.getString("DELETE_RULE")));
                    }
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(10);
        return keys.stream().sorted().toList();
    }

    @Test
    void sqliteKeepsIdentitiesUniqueAndDeletesWhatBelongsToAUser() throws Exception {
        String text = new SchemaCompilation(CompilerKind.JAVAC, directory)
                .generate(SchemaCase.DEFAULTS.sources(), SchemaCase.DEFAULTS.model("sqlite"))
                .file("sqlite");

        try (Connection connection = DriverManager.getConnection(TestDatabase.SQLITE.newJdbcUrl());
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
