package dev.authadapter.tck.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The databases the kit can run on without a server of yours. Each is empty when opened. */
public enum TestDatabase {
    /** H2 in memory. */
    H2("h2") {
        @Override
        String newJdbcUrl() {
            return "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID());
        }
    },

    /** HSQLDB in memory. */
    HSQLDB("hsqldb") {
        @Override
        String newJdbcUrl() {
            return "jdbc:hsqldb:mem:%s".formatted(UUID.randomUUID());
        }
    },

    /** SQLite in a file, with the settings of {@code AuthAdapters}. */
    SQLITE("sqlite") {
        @Override
        String newJdbcUrl() {
            return "jdbc:sqlite:%s?foreign_keys=on&busy_timeout=10000&journal_mode=WAL&synchronous=NORMAL&transaction_mode=IMMEDIATE"
                    .formatted(temporaryFile());
        }
    },

    /** A real PostgreSQL server, started once per JVM; each opening makes a database on it. */
    POSTGRESQL("postgresql") {
        @Override
        String newJdbcUrl() {
            return PostgresServer.newDatabase();
        }
    };

    private final String dialect;

    TestDatabase(String dialect) {
        this.dialect = dialect;
    }

    /** The name of its generated schema. */
    String dialect() {
        return dialect;
    }

    /** Makes an empty database and says how to connect to it. */
    abstract String newJdbcUrl();

    private static Path temporaryFile() {
        try {
            Path directory = Files.createTempDirectory("authadapter");
            Path file = directory.resolve("conformance.sqlite");
            // Deleted in the opposite order, so that the directory is empty when its turn comes.
            directory.toFile().deleteOnExit();
            for (String suffix : List.of("", "-wal", "-shm")) {
                directory.resolve(file.getFileName() + suffix).toFile().deleteOnExit();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
