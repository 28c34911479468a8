package dev.authadapter.processor.schema;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;

/** Hibernate as an application runs it: on compiled classes, and told of the database by name and version. */
final class StockHibernate {

    private static final String COMMUNITY = "org.hibernate.community.dialect.SQLiteDialect";
    private static final Map<String, Map<String, Object>> DATABASES = Map.of(
            "h2", named("H2"),
            "hsqldb", named("HSQL Database Engine"),
            "sqlite",
                    Map.of(
                            JdbcSettings.DIALECT,
                            COMMUNITY,
                            JdbcSettings.JAKARTA_HBM2DDL_DB_NAME,
                            "SQLite",
                            JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION,
                            3,
                            JdbcSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION,
                            35),
            "postgresql", named("PostgreSQL"),
            "mysql", named("MySQL"),
            "mariadb", named("MariaDB"),
            "sqlserver", named("Microsoft SQL Server"),
            "oracle", named("Oracle"),
            "cockroachdb", Map.of(JdbcSettings.DIALECT, "org.hibernate.dialect.CockroachDialect"));

    private final ClassLoader classes;
    private final Collection<String> entities;
    private final Map<String, Object> settings;

    StockHibernate(ClassLoader classes, Collection<String> entities) {
        this(classes, entities, Map.of());
    }

    /** With settings that an application's persistence unit has. */
    StockHibernate(ClassLoader classes, Collection<String> entities, Map<String, Object> settings) {
        this.classes = classes;
        this.entities = entities;
        this.settings = settings;
    }

    private static Map<String, Object> named(String product) {
        return Map.of(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, product);
    }

    /** The statements Hibernate would create the schema by. */
    List<String> statements(String dialect) {
        return statements(DATABASES.getOrDefault(dialect, Map.of()));
    }

    /** The same for a version of a database that is known by its product's name. */
    List<String> statements(String dialect, int majorVersion) {
        Map<String, Object> versioned = new HashMap<>(DATABASES.getOrDefault(dialect, Map.of()));
        versioned.put(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, majorVersion);
        return statements(versioned);
    }

    private List<String> statements(Map<String, Object> database) {
        try (StandardServiceRegistry services = registry()
                .applySettings(database)
                .applySetting(JdbcSettings.ALLOW_METADATA_ON_BOOT, false)
                .build()) {
            MetadataImplementor metadata =
                    (MetadataImplementor) sources(services).buildMetadata();
            // As a session factory does that creates or validates tables.
            metadata.orderColumns(true);
            return new SchemaCreatorImpl(services).generateCreationCommands(metadata, false);
        }
    }

    /**
     * Boots an application on a database whose schema must fit the classes.
     *
     * @param validatesKeys whether indexes and unique constraints are compared as well
     */
    SessionFactory validated(String url, boolean validatesKeys) {
        String keys = validatesKeys ? "all" : "none";
        StandardServiceRegistry services = registry()
                .applySetting(JdbcSettings.JAKARTA_JDBC_URL, url)
                .applySetting(SchemaToolingSettings.HBM2DDL_AUTO, "validate")
                .applySetting(SchemaToolingSettings.INDEX_VALIDATION, keys)
                .applySetting(SchemaToolingSettings.UNIQUE_KEY_VALIDATION, keys)
                .build();
        return sources(services).buildMetadata().buildSessionFactory();
    }

    private StandardServiceRegistryBuilder registry() {
        return new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(classes)
                        .build())
                .applySettings(settings);
    }

    private MetadataSources sources(StandardServiceRegistry services) {
        MetadataSources sources = new MetadataSources(services);
        entities.forEach(sources::addAnnotatedClassName);
        sources.addPackage("com.example");
        return sources;
    }
}
