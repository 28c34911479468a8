package dev.authadapter;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.util.Map;

/**
 * Opens a pool of connections. The pool is HikariCP and not the one built into Hibernate, which refuses the twenty-first
 * concurrent caller instead of letting it wait, and turns auto-commit off.
 */
final class ConnectionPool {

    /**
     * What SQLite needs to be relied on: foreign keys, which deletion of a user stands on, are off by default; writers wait
     * for each other instead of failing; readers do not wait for writers; a transaction takes the write lock when it
     * begins, since one that reads first and writes later cannot wait for it. A setting in the URL wins.
     */
    private static final Map<String, String> SQLITE_SETTINGS = Map.of(
            "foreign_keys", "on",
            "busy_timeout", "10000",
            "journal_mode", "WAL",
            "synchronous", "NORMAL",
            "transaction_mode", "IMMEDIATE");

    private ConnectionPool() {}

    /**
     * Opens a pool and its first connection.
     *
     * @throws AuthStoreException if the database cannot be reached
     */
    static HikariDataSource open(ConnectionString connection) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("authadapter");
        config.setJdbcUrl(connection.jdbcUrl());
        if (connection.product() == DatabaseProduct.SQLITE) {
            SQLITE_SETTINGS.forEach((name, value) -> {
                // The driver would prefer the property to what the URL says.
                if (!connection.hasSetting(name)) {
                    config.addDataSourceProperty(name, value);
                }
            });
        }
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new AuthStoreException(
                    connection.product() == DatabaseProduct.SQLITE
                            ? "Cannot open the SQLite file: %s. Check its path, that its directory exists, and that you may write there."
                                    .formatted(reason(e))
                            : "Cannot connect to the database at %s. Check host, name, user and password in the connection string."
                                    .formatted(connection.shown()),
                    e);
        }
    }

    /** What SQLite says, which names no secret: it has no passwords. Other drivers may repeat the URL. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
