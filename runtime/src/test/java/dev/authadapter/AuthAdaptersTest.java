package dev.authadapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.authadapter.defaults.DefaultAuthAdapter;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.IfMariadb;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class AuthAdaptersTest {

    @Test
    void keepsUsersInASqliteFile(@TempDir Path directory) {
        String file = directory.resolve("db.sqlite").toString();
        try (AuthDatabase database = AuthAdapters.open(file)) {
            assertThat(database.createSchema()).isTrue();
            database.adapter().createUser(user());
        }

        try (AuthDatabase database = AuthAdapters.open(file)) {
            assertThat(database.createSchema()).isFalse();
            DefaultAuthAdapter adapter = database.adapter();
            assertThat(adapter.getUserByEmail("fill@murray.com"))
                    .hasValueSatisfying(user -> assertThat(user.getName()).isEqualTo("Fill Murray"));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.authadapter.tck.jpa.TestDatabase#available")
    void createsTheSchemaOfTheDatabaseItFinds(TestDatabase kind) {
        try (AuthDatabase database = AuthAdapters.open(kind.newJdbcUrl())) {
            assertThat(database.createSchema()).isTrue();
            assertThat(database.createSchema()).isFalse();

            assertThat(database.adapter().createUser(user()).getId()).isNotNull();
        }
    }

    @Test
    @IfMariadb
    void refusesADatabaseThatTakesOneTokenForAnother() throws SQLException {
        String url = TestDatabase.MARIADB.newJdbcUrl();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("alter database collate utf8mb4_general_ci");
        }
        try (AuthDatabase database = AuthAdapters.open(url)) {
            assertThatIllegalStateException()
                    .isThrownBy(database::createSchema)
                    .withMessageStartingWith("The collation of the database, utf8mb4_general_ci, ignores case")
                    .withMessageContaining("utf8mb4_nopad_bin");
        }
    }

    @Test
    void setsSqliteUp(@TempDir Path directory) {
        assertThat(settingsOf(directory.resolve("db.sqlite").toString()))
                .containsEntry("foreign_keys", "1")
                .containsEntry("journal_mode", "wal")
                .containsEntry("busy_timeout", "10000")
                .containsEntry("synchronous", "1");
    }

    @Test
    void leavesSettingsOfTheUrl(@TempDir Path directory) {
        String url = "jdbc:sqlite:" + directory.resolve("db.sqlite") + "?journal_mode=DELETE";

        assertThat(settingsOf(url)).containsEntry("journal_mode", "delete").containsEntry("foreign_keys", "1");
    }

    @Test
    void offersTheEntitiesForOtherQueries(@TempDir Path directory) {
        try (AuthDatabase database =
                AuthAdapters.open(directory.resolve("db.sqlite").toString())) {
            database.createSchema();
            String id = database.adapter().createUser(user()).getId();

            try (EntityManager entityManager = database.entityManagerFactory().createEntityManager()) {
                assertThat(entityManager.find(User.class, id).getEmail()).isEqualTo("fill@murray.com");
            }
        }
    }

    @Test
    void saysWhyASqliteFileCannotBeOpened(@TempDir Path directory) throws IOException {
        Path noDatabase = Files.writeString(
                directory.resolve("notes.txt"), "This is a text of more than a hundred bytes. ".repeat(50));

        assertThatExceptionOfType(AuthStoreException.class)
                .isThrownBy(() -> AuthAdapters.open(noDatabase.toString()))
                .withMessageStartingWith("Cannot open the SQLite file: ")
                .withMessageContaining("not a database")
                .withMessageEndingWith("Check its path, that its directory exists, and that you may write there.");
    }

    @Test
    void saysWhatToCheckIfTheDatabaseCannotBeReached() {
        assertThatExceptionOfType(AuthStoreException.class)
                .isThrownBy(() -> AuthAdapters.open("jdbc:h2:tcp://localhost:1/x;USER=u;PASSWORD=secret"))
                .withMessageContaining("jdbc:h2:")
                .withMessageNotContaining("secret");
    }

    @Test
    void printsSqlWithoutParametersWhenAsked(@TempDir Path directory) {
        String file = directory.resolve("db.sqlite").toString();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (AuthDatabase database = AuthAdapters.open(file, true)) {
            database.createSchema();
            database.adapter().createUser(user());
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsIgnoringCase("insert into auth_user")
                .doesNotContain("fill@murray.com");
    }

    private static Map<String, String> settingsOf(String connectionString) {
        Map<String, String> settings = new HashMap<>();
        try (AuthDatabase database = AuthAdapters.open(connectionString);
                EntityManager entityManager = database.entityManagerFactory().createEntityManager()) {
            entityManager.unwrap(Session.class).doWork(connection -> {
                for (String name : List.of("foreign_keys", "journal_mode", "busy_timeout", "synchronous")) {
                    settings.put(name, read(connection, "pragma " + name));
                }
            });
        }
        return settings;
    }

    private static String read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static User user() {
        User user = new User();
        user.setName("Fill Murray");
        user.setEmail("fill@murray.com");
        return user;
    }
}
