package dev.authadapter.processor.compiler;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManagerFactory;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;

/** A database in memory with the schema that was generated with an adapter. */
final class Database {

    private Database() {}

    /** What is done with a database. */
    interface Use {
        void accept(EntityManagerFactory factory) throws Exception;
    }

    /**
     * Makes a database, has Hibernate compare it with the entities, and uses it.
     *
     * @param adapter a freshly compiled adapter
     * @param use what to do
     */
    static void of(Class<?> adapter, Use use) throws Exception {
        String url = "jdbc:h2:mem:" + UUID.randomUUID();
        try (Connection open = DriverManager.getConnection(url);
                Statement statement = open.createStatement()) {
            // H2 runs a script of several statements at once.
            statement.execute(schema(adapter));
            ClassLoader previous = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(adapter.getClassLoader());
            try (EntityManagerFactory factory = new HibernatePersistenceConfiguration("app")
                    .managedClasses(entities(adapter))
                    .property(JdbcSettings.JAKARTA_JDBC_URL, url)
                    .schemaToolingAction(Action.VALIDATE)
                    .createEntityManagerFactory()) {
                use.accept(factory);
            } finally {
                Thread.currentThread().setContextClassLoader(previous);
            }
        }
    }

    /** The entities of an adapter, in the order of the roles. */
    static List<Class<?>> entities(Class<?> adapter) throws ReflectiveOperationException {
        List<?> classes = (List<?>) requireNonNull(adapter.getMethod("entities").invoke(null));
        return classes.stream().<Class<?>>map(type -> (Class<?>) type).toList();
    }

    private static String schema(Class<?> adapter) throws Exception {
        String path = "META-INF/authadapter/" + adapter.getName() + "/schema/h2.sql";
        try (InputStream in = adapter.getClassLoader().getResourceAsStream(path)) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
