package dev.authadapter.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The databases the engine is tested on. */
enum TestDatabase {
    H2 {
        @Override
        HikariConfig fresh() {
            return config("jdbc:h2:mem:" + newName(), "sa");
        }
    },
    HSQLDB {
        @Override
        HikariConfig fresh() {
            return config("jdbc:hsqldb:mem:" + newName(), "sa");
        }
    },
    SQLITE {
        @Override
        HikariConfig fresh() {
            return config("jdbc:sqlite:" + temporaryFile() + "?foreign_keys=on&busy_timeout=20000", "");
        }
    },
    POSTGRESQL {
        @Override
        HikariConfig fresh() {
            EmbeddedPostgres server = PostgresServer.SERVER;
            String database = newName();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + database);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return config(server.getJdbcUrl("postgres", database), "postgres");
        }
    };

    /** A pool on a new, empty database. */
    abstract HikariConfig fresh();

    HikariDataSource pool() {
        return new HikariDataSource(fresh());
    }

    private static HikariConfig config(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        return config;
    }

    private static String newName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    private static Path temporaryFile() {
        try {
            Path file = Files.createTempFile("authadapter", ".db");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One server for all tests; it stops with the process. */
    private static final class PostgresServer {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
