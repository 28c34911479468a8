package dev.authadapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.authadapter.defaults.DefaultAuthAdapter;
import dev.authadapter.entity.User;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"jdbc:h2:mem:%s", "jdbc:hsqldb:mem:%s"})
    void createsTheSchemaOfTheDatabaseItFinds(String url) {
        try (AuthDatabase database = AuthAdapters.open(url.formatted(UUID.randomUUID()))) {
            assertThat(database.createSchema()).isTrue();
            assertThat(database.createSchema()).isFalse();

            assertThat(database.adapter().createUser(user()).getId()).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"foreign_keys, 1", "journal_mode, wal", "busy_timeout, 10000", "synchronous, 1"})
    void setsSqliteUp(String pragma, String value, @TempDir Path directory) throws SQLException {
        assertThat(pragmaOf(directory.resolve("db.sqlite").toString(), pragma)).isEqualTo(value);
    }

    @Test
    void leavesSettingsOfTheUrl(@TempDir Path directory) throws SQLException {
        String url = "jdbc:sqlite:" + directory.resolve("db.sqlite") + "?journal_mode=DELETE";

        assertThat(pragmaOf(url, "journal_mode")).isEqualTo("delete");
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
    void saysWhatToCheckIfTheDatabaseCannotBeReached() {
        assertThatExceptionOfType(AuthStoreException.class)
                .isThrownBy(() -> AuthAdapters.open("jdbc:h2:tcp://localhost:1/x;USER=u;PASSWORD=secret"))
                .withMessageContaining("jdbc:h2:")
                .withMessageNotContaining("secret");
    }

    private static String pragmaOf(String connectionString, String pragma) throws SQLException {
        try (AuthDatabase database = AuthAdapters.open(connectionString);
                EntityManager entityManager = database.entityManagerFactory().createEntityManager()) {
            return entityManager
                    .unwrap(Session.class)
                    .doReturningWork(connection -> read(connection, "pragma " + pragma));
        }
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
