package dev.authadapter;

import com.zaxxer.hikari.HikariDataSource;
import dev.authadapter.defaults.DefaultAuthAdapter;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Opens a database with the default entities, without annotated classes and without {@code persistence.xml}:
 *
 * <pre>{@code
 * try (AuthDatabase database = AuthAdapters.open(System.getenv("DATABASE_CONNECTION_STRING"))) {
 *     database.createSchema();
 *     DefaultAuthAdapter adapter = database.adapter();
 * }
 * }</pre>
 *
 * <p>It needs the JDBC driver and {@code com.zaxxer:HikariCP} on the class path, and for SQLite
 * {@code org.hibernate.orm:hibernate-community-dialects}. An application that has an
 * {@link jakarta.persistence.EntityManagerFactory} of its own gives it to the constructor of its adapter and needs none of
 * them, nor this class.
 */
public final class AuthAdapters {

    private AuthAdapters() {}

    /**
     * Opens a database.
     *
     * @param connectionString the path of a SQLite file or a JDBC URL, which may hold user and password in the way its
     *     driver defines; null or blank for {@code ./db.sqlite}
     * @return the open database; close it
     * @throws IllegalArgumentException if the connection string is neither, or the directory of the file does not exist
     * @throws IllegalStateException if a library is missing on the class path; the message names it
     * @throws AuthStoreException if the database cannot be reached
     */
    public static AuthDatabase open(@Nullable String connectionString) {
        return open(connectionString, false);
    }

    /**
     * Opens a database.
     *
     * @param connectionString the path of a SQLite file or a JDBC URL, which may hold user and password in the way its
     *     driver defines; null or blank for {@code ./db.sqlite}
     * @param printSql whether each statement is printed to standard output, without its parameters
     * @return the open database; close it
     * @throws IllegalArgumentException if the connection string is neither, or the directory of the file does not exist
     * @throws IllegalStateException if a library is missing on the class path; the message names it
     * @throws AuthStoreException if the database cannot be reached
     */
    public static AuthDatabase open(@Nullable String connectionString, boolean printSql) {
        ConnectionString connection = ConnectionString.parse(connectionString);
        RequiredLibraries.ofClassPath().check(connection);
        HikariDataSource pool = ConnectionPool.open(connection);
        try {
            SessionFactory sessionFactory = new HibernatePersistenceConfiguration("authadapter")
                    .managedClasses(DefaultAuthAdapter.entities())
                    .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                    .property(JdbcSettings.SHOW_SQL, printSql)
                    .createEntityManagerFactory();
            return new AuthDatabase(pool, sessionFactory);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }
}
