package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.schema.SchemaCompilation.CompilerKind;
import dev.authadapter.processor.schema.SchemaCompilation.Result;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers that SQLite generates. */
final class SqliteIdentityTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"Clerk", "Courier", "Cook", "Guard"})
    void isTheOnlyPrimaryKey(String entity) {
        assertThat(generate(entity)).contains("""

                create table %s (
                    age integer,
                    id integer primary key autoincrement,
                    email varchar(255) unique
                );
                """.formatted(entity.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clerk", "Courier", "Cook", "Guard"})
    void isGeneratedAndNeverUsedAgain(String entity) throws Exception {
        try (Connection connection = create(entity);
                Statement statement = connection.createStatement()) {
            assertThat(insert(statement, entity)).isEqualTo(1);
            assertThat(insert(statement, entity)).isEqualTo(2);
            statement.execute("delete from " + entity + " where id = 2");
            assertThat(insert(statement, entity)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clerk", "Cook"})
    void passesHibernatesValidationAndIsReadBack(String entity) throws Exception {
        create(entity).close();

        try (URLClassLoader classes = classes();
                SessionFactory factory = hibernate(classes, entity).validated(url(), true)) {
            Object staff = classes.loadClass(name(entity)).getConstructor().newInstance();
            factory.inTransaction(session -> session.persist(staff));
            Number id = (Number) factory.getPersistenceUnitUtil().getIdentifier(staff);
            assertThat(id.longValue()).isEqualTo(1);
        }
    }

    /** What {@link ImprovedSqliteDialect} says cannot be had; if this fails, its comment is out of date. */
    @Test
    void ofTheTypeLongIsBigintToHibernatesValidation() throws Exception {
        create("Courier").close();

        try (URLClassLoader classes = classes()) {
            StockHibernate hibernate = hibernate(classes, "Courier");
            assertThatThrownBy(() -> hibernate.validated(url(), true))
                    .isInstanceOf(SchemaManagementException.class)
                    .hasMessageContaining("column [id] in table [courier]; found [integer (Types#INTEGER)],"
                            + " but expecting [bigint (Types#BIGINT)]");
        }
    }

    private Connection create(String entity) throws SQLException {
        Connection connection = DriverManager.getConnection(url());
        try (Statement statement = connection.createStatement()) {
            for (String sql : Sql.statements(generate(entity))) {
                statement.execute(sql);
            }
        }
        return connection;
    }

    private String generate(String entity) {
        Result result = compilation()
                .generate(
                        SchemaCompilation.sources("identity"),
                        SchemaCompilation.model(Map.of(Role.USER, name(entity)), List.of("sqlite")));
        assertThat(result.problems()).isEmpty();
        return result.file("sqlite");
    }

    private static long insert(Statement statement, String entity) throws SQLException {
        statement.execute("insert into " + entity + " (age) values (40)", Statement.RETURN_GENERATED_KEYS);
        try (ResultSet keys = statement.getGeneratedKeys()) {
            assertThat(keys.next()).isTrue();
            long key = keys.getLong(1);
            // The driver reports the row's number also if the column stayed null.
            try (ResultSet rows = statement.executeQuery("select id from " + entity + " where id = " + key)) {
                assertThat(rows.next()).as("a row with the reported key").isTrue();
            }
            return key;
        }
    }

    private static StockHibernate hibernate(ClassLoader classes, String entity) {
        return new StockHibernate(classes, List.of(name(entity)));
    }

    private URLClassLoader classes() throws Exception {
        URL url = compilation().classes().toUri().toURL();
        return new URLClassLoader(new URL[] {url}, SqliteIdentityTest.class.getClassLoader());
    }

    private SchemaCompilation compilation() {
        return new SchemaCompilation(CompilerKind.JAVAC, directory);
    }

    private String url() {
        return "jdbc:sqlite:" + directory.resolve("staff.db");
    }

    private static String name(String entity) {
        return "com.example.Staff$" + entity;
    }
}
