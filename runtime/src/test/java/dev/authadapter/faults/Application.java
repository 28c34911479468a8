package dev.authadapter.faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.authadapter.defaults.DefaultAuthAdapter;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * An application with the default adapter, on a database whose tables exist; as a program it registers people until somebody kills it,
 * and prints what was acknowledged.
 */
final class Application implements AutoCloseable {

    private final HikariDataSource pool;
    private final EntityManagerFactory factory;
    private final DefaultAuthAdapter adapter;

    Application(String url, String engine) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(4);
        // A pool waits longer and longer before it asks a server again that is not there.
        config.setConnectionTimeout(20_000);
        pool = new HikariDataSource(config);
        factory = new HibernatePersistenceConfiguration("application")
                .managedClasses(DefaultAuthAdapter.entities())
                .property("authadapter.engine", engine)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                .createEntityManagerFactory();
        adapter = new DefaultAuthAdapter(factory);
    }

    DefaultAuthAdapter adapter() {
        return adapter;
    }

    @Override
    public void close() {
        factory.close();
        pool.close();
    }

    /**
     * Registers people without end.
     *
     * @param arguments the connection, the engine, and what their names begin with
     */
    public static void main(String[] arguments) {
        try (Application application = new Application(arguments[0], arguments[1])) {
            Acknowledged printing = new Printing();
            for (int i = 0; ; i++) {
                Ledger.register(application.adapter(), arguments[2] + i, printing);
            }
        }
    }

    /** One line each, at once, so that what was printed was acknowledged. */
    private static final class Printing implements Acknowledged {

        @Override
        public void registered(String name) {
            System.out.println("registered " + name);
        }

        @Override
        public void used(String name) {
            System.out.println("used " + name);
        }
    }
}
