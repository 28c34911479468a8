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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        // It compares the names of indexes with regard to case, and H2, HSQLDB and SQLite name those of constraints
        // themselves.
        boolean validatesKeys = schema == SchemaCase.DEFAULTS
                && (database == TestDatabase.POSTGRESQL || database == TestDatabase.MARIADB);
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
            // What Hibernate itself writes for SQLite lacks constraints.
            TestDatabase model = database == TestDatabase.SQLITE ? TestDatabase.POSTGRESQL : database;
            assertThat(keys(url, schema))
                    .as(database.name())
                    .containsExactlyElementsOf(keysOfHibernate(model, schema, hibernate));
            try (SessionFactory factory = hibernate.validated(url, validatesKeys)) {
                assertThat(factory.getMetamodel().getEntities())
                        .as(database.name())
                        .hasSizeGreaterThanOrEqualTo(4);
            }
        }
    }

    private static List<String> keysOfHibernate(TestDatabase database, SchemaCase schema, StockHibernate hibernate)
            throws SQLException {
        String url = database.newJdbcUrl();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : hibernate.statements(dialect(database))) {
                statement.execute(sql);
            }
        }
        return keys(url, schema);
    }

    /** The indexes and foreign keys of our tables, whatever their names, a line for each. */
    private static List<String> keys(String url, SchemaCase schema) throws SQLException {
        Set<String> keys = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(url)) {
            DatabaseMetaData metaData = connection.getMetaData();
            String catalog = connection.getCatalog();
            String owner = connection.getSchema();
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = metaData.getTables(catalog, owner, "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
            tables.removeIf(table -> schema.isOfOthers("create table " + table));
            for (String table : tables) {
                Map<String, String> indexes = new TreeMap<>();
                try (ResultSet rows = metaData.getIndexInfo(catalog, owner, table, false, true)) {
                    while (rows.next()) {
                        String kind = rows.getBoolean("NON_UNIQUE") ? " index" : " unique";
                        indexes.merge(
                                rows.getString("INDEX_NAME"),
                                table + kind + " " + rows.getString("COLUMN_NAME"),
                                (columns, next) -> columns + next.substring(next.lastIndexOf(' ')));
                    }
                }
                keys.addAll(indexes.values());
                try (ResultSet rows = metaData.getImportedKeys(catalog, owner, table)) {
                    while (rows.next()) {
                        keys.add("%s refers by %s to %s, on delete %s"
                                .formatted(
                                        table,
                                        rows.getString("FKCOLUMN_NAME"),
                                        rows.getString("PKTABLE_NAME"),
                                        rows.getString("DELETE_RULE")));
                    }
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(10);
        return keys.stream()
                .map(key -> key.toLowerCase(Locale.ROOT).replace("\"", ""))
                .sorted()
                .toList();
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
