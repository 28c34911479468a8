package dev.authadapter.processor.testing;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;

/** A database of one test, for freshly compiled entities: while it is open, Hibernate finds their classes by the thread. */
final class FreshDatabase implements AutoCloseable {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private final ClassLoader previous = Thread.currentThread().getContextClassLoader();
    private final Connection connection;

    /**
     * Makes a database.
     *
     * @param classes where the entities are
     * @param scripts statements to run, in order
     */
    FreshDatabase(ClassLoader classes, String... scripts) {
        try {
            connection = DriverManager.getConnection(url);
            try (Statement statement = connection.createStatement()) {
                for (String script : scripts) {
                    if (!script.isBlank()) {
                        // H2 runs a script of several statements at once.
                        statement.execute(script);
                    }
                }
            }
        } catch (SQLException e) {
            throw new AssertionError("the schema cannot be made: " + String.join("\n", scripts), e);
        }
        Thread.currentThread().setContextClassLoader(classes);
    }

    String url() {
        return url;
    }

    /** A factory of Hibernate's, which first compares its own idea of the tables with those that are there. */
    EntityManagerFactory open(List<Class<?>> entities, List<Class<?>> others, Map<String, Object> settings) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("app")
                .managedClasses(
                        Stream.concat(entities.stream(), others.stream()).toList())
                .schemaToolingAction(Action.VALIDATE)
                .properties(settings);
        if (!settings.containsKey(JdbcSettings.JAKARTA_JTA_DATASOURCE)) {
            configuration.property(JdbcSettings.JAKARTA_JDBC_URL, url);
        }
        return configuration.createEntityManagerFactory();
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(previous);
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError("the database cannot be closed", e);
        }
    }
}
