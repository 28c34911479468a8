package dev.authadapter;

import com.zaxxer.hikari.HikariDataSource;
import dev.authadapter.defaults.DefaultAuthAdapter;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * An open database with the default entities: the adapter, and the pool of connections it stands on. Safe for use by
 * several threads.
 *
 * @see AuthAdapters#open(String)
 */
public final class AuthDatabase implements AutoCloseable {

    private final ConnectionString connection;
    private final HikariDataSource pool;
    private final SessionFactory sessionFactory;
    private final DefaultAuthAdapter adapter;

    AuthDatabase(ConnectionString connection, HikariDataSource pool, SessionFactory sessionFactory) {
        this.connection = connection;
        this.pool = pool;
        this.sessionFactory = sessionFactory;
        this.adapter = new DefaultAuthAdapter(sessionFactory);
    }

    /**
     * The adapter of the default entities.
     *
     * @return the adapter; it works until this database is closed
     */
    public DefaultAuthAdapter adapter() {
        return adapter;
    }

    /**
     * The default entities as Hibernate sees them, for queries that the adapter does not offer.
     *
     * @return the factory; closed with this database
     */
    public EntityManagerFactory entityManagerFactory() {
        return sessionFactory;
    }

    /**
     * Creates the tables by the schema that was generated for this kind of database, unless they exist. Where the database
     * can roll back the creation of tables, either all of them are there afterwards or none.
     *
     * @return true if the tables were created, false if they were there
     * @throws IllegalStateException if some of the tables exist and some do not, or if the database compares text without
     *     regard to case, as MySQL and MariaDB do by default
     * @throws AuthStoreException if the database refuses a statement
     */
    public boolean createSchema() {
        String dialect = connection
                .product()
                .schemaName(sessionFactory
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect());
        SchemaCreation creation = new SchemaCreation(AuthSchema.of(DefaultAuthAdapter.class), dialect);
        try (Connection jdbc = pool.getConnection()) {
            return creation.createIfAbsent(jdbc);
        } catch (SQLException e) {
            throw new AuthStoreException("Cannot create the tables.", e);
        }
    }

    /** Closes the factory and the pool. */
    @Override
    public void close() {
        try (pool) {
            sessionFactory.close();
        }
    }
}
