package dev.authadapter;

import com.zaxxer.hikari.HikariDataSource;
import dev.authadapter.defaults.DefaultAuthAdapter;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/**
 * An open database with the default entities: the adapter, and the pool of connections it stands on. Safe for use by
 * several threads.
 *
 * @see AuthAdapters#open(String)
 */
public final class AuthDatabase implements AutoCloseable {

    private final HikariDataSource pool;
    private final SessionFactory sessionFactory;
    private final DefaultAuthAdapter adapter;

    AuthDatabase(HikariDataSource pool, SessionFactory sessionFactory) {
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
     * Creates what is missing by the schema that was generated for this kind of database. Where the database can roll back
     * the creation of tables, either all of them are there afterwards or none.
     *
     * @return true if something was created, false if all was there
     * @throws IllegalStateException if tables are there that are not as the schema says, or if the database compares text without
     *     regard to case, as MySQL and MariaDB do by default
     * @throws AuthStoreException if the database refuses a statement
     */
    public boolean createSchema() {
        AppliedSchema applied = AuthSchema.of(DefaultAuthAdapter.class).apply(pool);
        if (!applied.differences().isEmpty()) {
            throw new IllegalStateException("The tables are not as the schema '%s' says: %s"
                    .formatted(applied.dialect(), String.join(" ", applied.differences())));
        }
        return !applied.statements().isEmpty();
    }

    /** Closes the factory and the pool. */
    @Override
    public void close() {
        try (pool) {
            sessionFactory.close();
        }
    }
}
