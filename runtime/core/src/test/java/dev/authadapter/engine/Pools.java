package dev.authadapter.engine;

import com.zaxxer.hikari.HikariConfig;
import dev.authadapter.tck.jpa.TestDatabase;

/** Pools on databases of their own. */
final class Pools {

    private Pools() {}

    /** The configuration of a pool on a new, empty database. */
    static HikariConfig fresh(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url(database));
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        return config;
    }

    /** Without the settings with which SQLite's transactions may write after they have read: an application's have none. */
    private static String url(TestDatabase database) {
        String url = database.newJdbcUrl();
        return database == TestDatabase.SQLITE
                ? url.substring(0, url.indexOf('?')) + "?foreign_keys=on&busy_timeout=20000"
                : url;
    }
}
