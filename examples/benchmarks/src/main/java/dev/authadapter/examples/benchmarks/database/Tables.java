package dev.authadapter.examples.benchmarks.database;

import dev.authadapter.AuthSchema;
import dev.authadapter.defaults.DefaultAuthAdapter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** The tables of the adapter, as the processor wrote them, and those that Spring Session brings. */
public final class Tables {

    private Tables() {}

    /** Creates them in an empty database. */
    public static void create(DataSource pool, Database database) throws SQLException {
        List<String> statements =
                new ArrayList<>(AuthSchema.of(DefaultAuthAdapter.class).statements(database.dialect()));
        statements.addAll(springSession(database));
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Lets the database count its rows, as it does by itself in the course of time. */
    public static void analyze(DataSource pool, Database database) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(database == Database.POSTGRESQL ? "vacuum analyze" : "analyze");
        }
    }

    private static List<String> springSession(Database database) {
        String file = "schema-" + database.dialect() + ".sql";
        try (InputStream stream = JdbcIndexedSessionRepository.class.getResourceAsStream(file)) {
            String script = new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(script.split(";"))
                    .map(String::strip)
                    .filter(sql -> !sql.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
