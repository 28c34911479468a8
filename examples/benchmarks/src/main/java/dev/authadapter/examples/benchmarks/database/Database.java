package dev.authadapter.examples.benchmarks.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;

/** The databases. */
public enum Database {
    POSTGRESQL("PostgreSQL", "postgres"),
    H2("H2", "sa"),
    SQLITE("SQLite", "");

    /** As the README recommends, and {@code AuthAdapters} sets it. */
    private static final String SQLITE_SETTINGS =
            "?foreign_keys=on&busy_timeout=10000&journal_mode=WAL&synchronous=NORMAL&transaction_mode=IMMEDIATE";

    private final String title;
    private final String user;

    Database(String title, String user) {
        this.title = title;
        this.user = user;
    }

    /** The name in the report. */
    public String title() {
        return title;
    }

    /** The name of the schema's dialect. */
    public String dialect() {
        return title.toLowerCase(Locale.ROOT);
    }

    /** The pool that every contestant gets: as many connections as the most threads there are. */
    public HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(this == SQLITE ? url + SQLITE_SETTINGS : url);
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }
}
