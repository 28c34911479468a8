package dev.authadapter.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** A session factory on a database of its own. */
final class TestFactory implements AutoCloseable {

    private final HikariDataSource pool;
    private final CountingDataSource counting;
    private final SessionFactory sessionFactory;

    private TestFactory(HikariConfig config, Map<String, Object> settings, List<Class<?>> entities) {
        pool = new HikariDataSource(config);
        counting = new CountingDataSource(pool);
        Configuration configuration = new Configuration();
        entities.forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", counting.dataSource());
        configuration.setProperty("hibernate.hbm2ddl.auto", "create");
        configuration.setProperty("jakarta.persistence.validation.mode", "none");
        configuration.getProperties().putAll(settings);
        sessionFactory = configuration.buildSessionFactory();
        counting.takeTrips();
    }

    static TestFactory of(TestDatabase database, Class<?>... entities) {
        return of(Pools.fresh(database), Map.of(), entities);
    }

    static TestFactory of(HikariConfig config, Map<String, Object> settings, Class<?>... entities) {
        return new TestFactory(config, new LinkedHashMap<>(settings), List.of(entities));
    }

    SessionFactory sessionFactory() {
        return sessionFactory;
    }

    CountingDataSource counting() {
        return counting;
    }

    /** Runs SQL past the engine. */
    void execute(String sql) {
        sessionFactory.inTransaction(session -> session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }));
        counting.takeTrips();
    }

    /** The one number that a query returns. */
    long number(String sql) {
        long number = sessionFactory.fromSession(session -> session.doReturningWork(connection -> {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery(sql)) {
                result.next();
                return result.getLong(1);
            }
        }));
        counting.takeTrips();
        return number;
    }

    @Override
    public void close() {
        sessionFactory.close();
        pool.close();
    }
}
