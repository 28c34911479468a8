package dev.authadapter.tck.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.authadapter.AuthSchema;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;

/**
 * A database whose tables were created from the schema that was generated for an adapter, and which Hibernate has compared
 * with the entities.
 */
public final class DatabaseUnderTest implements AutoCloseable {

    private static final Pattern CREATE_TABLE = Pattern.compile("create table (\\S+)");

    private final String name;
    private final HikariDataSource pool;
    private final SessionFactory sessionFactory;
    private final List<String> tables;

    private DatabaseUnderTest(
            String name, HikariDataSource pool, SessionFactory sessionFactory, List<String> statements) {
        this.name = name;
        this.pool = pool;
        this.sessionFactory = sessionFactory;
        tables = statements.stream()
                .map(CREATE_TABLE::matcher)
                .filter(Matcher::lookingAt)
                .map(table -> table.group(1))
                .toList();
    }

    /**
     * Makes an empty database, creates the tables of an adapter and lets Hibernate validate them.
     *
     * @param database the kind of database
     * @param adapter the generated adapter, whose schema is used
     * @param entities the entities of the adapter
     * @return the open database; close it
     */
    public static DatabaseUnderTest open(TestDatabase database, Class<?> adapter, Collection<Class<?>> entities) {
        return open(database, adapter, entities, List.of(), Map.of());
    }

    /**
     * Creates the tables of an adapter in an empty database of one's own, and lets Hibernate validate them.
     *
     * @param jdbcUrl how to connect to it
     * @param dialect the name of its generated schema, such as {@code postgresql}
     * @param adapter the generated adapter, whose schema is used
     * @param entities the entities of the adapter
     * @return the open database; close it
     */
    public static DatabaseUnderTest open(
            String jdbcUrl, String dialect, Class<?> adapter, Collection<Class<?>> entities) {
        return open(jdbcUrl, dialect, adapter, entities, List.of(), Map.of());
    }

    /**
     * Makes an empty database, creates the tables of an adapter and those of the rest of an application, and lets Hibernate
     * validate them.
     *
     * @param database the kind of database
     * @param adapter the generated adapter, whose schema is used
     * @param entities every entity of the persistence unit
     * @param otherTables the statements that create the tables that are not the adapter's
     * @return the open database; close it
     */
    public static DatabaseUnderTest open(
            TestDatabase database, Class<?> adapter, Collection<Class<?>> entities, List<String> otherTables) {
        return open(database, adapter, entities, otherTables, Map.of());
    }

    /**
     * Makes an empty database, creates the tables of an adapter and those of the rest of an application, and lets Hibernate
     * validate them.
     *
     * @param database the kind of database
     * @param adapter the generated adapter, whose schema is used
     * @param entities every entity of the persistence unit
     * @param otherTables the statements that create the tables that are not the adapter's
     * @param properties of the persistence unit, such as {@code authadapter.engine}
     * @return the open database; close it
     */
    public static DatabaseUnderTest open(
            TestDatabase database,
            Class<?> adapter,
            Collection<Class<?>> entities,
            List<String> otherTables,
            Map<String, ?> properties) {
        return open(database.newJdbcUrl(), database.dialect(), adapter, entities, otherTables, properties);
    }

    private static DatabaseUnderTest open(
            String jdbcUrl,
            String dialect,
            Class<?> adapter,
            Collection<Class<?>> entities,
            List<String> otherTables,
            Map<String, ?> properties) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        HikariDataSource pool = new HikariDataSource(config);
        try {
            List<String> statements = new ArrayList<>(AuthSchema.of(adapter).statements(dialect));
            statements.addAll(otherTables);
            String name = createTables(pool, statements);
            SessionFactory sessionFactory = new HibernatePersistenceConfiguration("conformance")
                    .properties(properties)
                    .managedClasses(entities)
                    .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                    // HSQLDB warns about every deletion that finds nothing.
                    .property(JdbcSettings.LOG_JDBC_WARNINGS, false)
                    .schemaToolingAction(Action.VALIDATE)
                    .createEntityManagerFactory();
            return new DatabaseUnderTest(name, pool, sessionFactory, statements);
        } catch (SQLException e) {
            pool.close();
            throw new IllegalStateException(
                    "The database refuses the schema generated for " + adapter.getSimpleName() + ": " + e.getMessage(),
                    e);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /**
     * The name and version of the database.
     *
     * @return as its driver reports it, such as {@code PostgreSQL 18.1}
     */
    public String name() {
        return name;
    }

    /**
     * The entities as Hibernate sees them.
     *
     * @return the factory; closed with this database
     */
    public EntityManagerFactory entityManagerFactory() {
        return sessionFactory;
    }

    /**
     * Every value in the tables.
     *
     * @return the values as text, without those that are null
     */
    public List<String> dump() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        addAll(values, rows);
                    }
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables cannot be read: " + e.getMessage(), e);
        }
    }

    private static void addAll(List<String> values, ResultSet row) throws SQLException {
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            Optional.ofNullable(row.getString(column)).ifPresent(values::add);
        }
    }

    /** Closes the factory and the connections. */
    @Override
    public void close() {
        try (pool) {
            sessionFactory.close();
        }
    }

    private static String createTables(HikariDataSource pool, List<String> statements) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return "%s %s"
                    .formatted(
                            connection.getMetaData().getDatabaseProductName(),
                            connection.getMetaData().getDatabaseProductVersion());
        }
    }
}
