package dev.authadapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchemaCreationTest {

    private final SchemaCreation creation = new SchemaCreation(AuthSchema.of(SampleAdapter.class), "sqlite");

    private Connection connection;

    @BeforeEach
    void connect(@TempDir Path directory) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("x.sqlite"));
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void createsTheTablesOnce() throws SQLException {
        assertThat(creation.createIfAbsent(connection)).isTrue();
        assertThat(creation.createIfAbsent(connection)).isFalse();

        execute("insert into sample_child values ('x')");
        assertThat(connection.getAutoCommit()).isTrue();
    }

    @Test
    void refusesAnIncompleteSchema() throws SQLException {
        execute("create table SAMPLE_PARENT (id varchar(255))");

        assertThatIllegalStateException()
                .isThrownBy(() -> creation.createIfAbsent(connection))
                .withMessageStartingWith(
                        "The schema is incomplete: the tables sample_parent exist, but sample_child do not.");
    }

    @Test
    void createsAllOrNothing() throws SQLException {
        execute("create table other (id varchar(255))");
        execute("create index ix_sample_child on other (id)");

        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> creation.createIfAbsent(connection));

        execute("create table sample_parent (id varchar(255))");
        assertThat(connection.getAutoCommit()).isTrue();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
