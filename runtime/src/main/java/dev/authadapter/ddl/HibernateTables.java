package dev.authadapter.ddl;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.ManagedType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Version;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.metamodel.mapping.BasicValuedMapping;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;
import org.hibernate.type.descriptor.converter.spi.JpaAttributeConverter;

/**
 * The tables of a running application, as its own Hibernate would create them: with its version, its entities and the settings of its
 * persistence unit, such as a naming strategy. The metadata is gone once a factory is built, and so is made again.
 *
 * @param script the statements for all its entities
 * @param tables the table of each entity that was asked for, by the entity's name; without qualifier and quotes
 */
public record HibernateTables(SchemaScript script, Map<String, String> tables) {

    private static final Map<String, String> PRODUCTS = Map.of(
            "H2Dialect", "h2",
            "HSQLDialect", "hsqldb",
            "SQLiteDialect", "sqlite",
            "PostgreSQLDialect", "postgresql",
            "MySQLDialect", "mysql",
            "MariaDBDialect", "mariadb",
            "SQLServerDialect", "sqlserver",
            "OracleDialect", "oracle",
            "CockroachDialect", "cockroachdb");

    /** Makes it. */
    public HibernateTables {
        tables = new LinkedHashMap<>(tables);
    }

    /**
     * The version of Hibernate that runs.
     *
     * @return for example {@code 7.4.13.Final}
     */
    public static String version() {
        return Version.getVersionString();
    }

    /**
     * The database of a running application.
     *
     * @param factory the application's; open
     * @return its product and version, as its dialect says
     */
    public static DatabaseKind database(EntityManagerFactory factory) {
        Dialect dialect = dialect(factory);
        Class<?> type = dialect.getClass();
        while (type != null && !PRODUCTS.containsKey(type.getSimpleName())) {
            type = type.getSuperclass();
        }
        String product = Optional.ofNullable(type)
                .map(found -> PRODUCTS.get(found.getSimpleName()))
                .orElse(dialect.getClass().getSimpleName());
        return new DatabaseKind(
                product,
                dialect.getVersion().getMajor(),
                Math.max(0, dialect.getVersion().getMinor()));
    }

    private static Dialect dialect(EntityManagerFactory factory) {
        return factory.unwrap(SessionFactoryImplementor.class).getJdbcServices().getDialect();
    }

    /**
     * Has Hibernate write the tables.
     *
     * @param factory the application's; open
     * @param schema which version of its database to write them for, as {@code product} or {@code product:version}
     * @param entities those whose tables are wanted by name
     * @return the tables
     */
    public static HibernateTables of(EntityManagerFactory factory, String schema, Collection<Class<?>> entities) {
        SessionFactoryImplementor running = factory.unwrap(SessionFactoryImplementor.class);
        BootstrapServiceRegistry bootstrap = (BootstrapServiceRegistry)
                running.getSessionFactoryOptions().getServiceRegistry().getParentServiceRegistry();
        try (StandardServiceRegistry services = new StandardServiceRegistryBuilder(bootstrap)
                .applySettings(settings(running, schema))
                .build()) {
            MetadataSources sources = new MetadataSources(services);
            classes(running).forEach(sources::addAnnotatedClass);
            packages(running).forEach(sources::addPackage);
            MetadataImplementor metadata = (MetadataImplementor) sources.buildMetadata();
            metadata.orderColumns(true);
            Map<String, String> tables = new LinkedHashMap<>();
            for (Class<?> entity : entities) {
                PersistentClass binding = metadata.getEntityBinding(entity.getName());
                if (binding != null) {
                    tables.put(entity.getSimpleName(), binding.getTable().getName());
                }
            }
            return new HibernateTables(
                    SchemaScript.of(new SchemaCreatorImpl(services).generateCreationCommands(metadata, false)), tables);
        }
    }

    /** Those of the application, but for a database that is described instead of asked. */
    private static Map<String, Object> settings(SessionFactoryImplementor running, String schema) {
        Map<String, Object> settings = new HashMap<>(running.getProperties());
        settings.put(JdbcSettings.DIALECT, dialect(running).getClass().getName());
        settings.put(JdbcSettings.ALLOW_METADATA_ON_BOOT, false);
        String[] version = schema.substring(schema.indexOf(':') + 1).split("\\.", -1);
        if (schema.contains(":")) {
            settings.put(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, schema);
            settings.put(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, version[0]);
            settings.put(JdbcSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION, version.length > 1 ? version[1] : "0");
        }
        return settings;
    }

    /** Entities and what they are made of, and the converters that are in use, for one that applies itself is not named by them. */
    private static Set<Class<?>> classes(SessionFactoryImplementor running) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        for (ManagedType<?> type : running.getMetamodel().getManagedTypes()) {
            Optional.ofNullable(type.getJavaType()).ifPresent(classes::add);
        }
        running.getMappingMetamodel()
                .forEachEntityDescriptor(entity -> entity.forEachAttributeMapping(attribute -> {
                    if (attribute instanceof BasicValuedMapping basic
                            && basic.getJdbcMapping().getValueConverter()
                                    instanceof JpaAttributeConverter<?, ?> converter) {
                        classes.add(converter.getConverterJavaType().getJavaTypeClass());
                    }
                }));
        return classes;
    }

    private static Set<String> packages(SessionFactoryImplementor running) {
        Set<String> packages = new LinkedHashSet<>();
        for (ManagedType<?> type : running.getMetamodel().getManagedTypes()) {
            Class<?> java = type.getJavaType();
            if (java != null && java.getPackage().getDeclaredAnnotations().length > 0) {
                packages.add(java.getPackageName());
            }
        }
        return packages;
    }
}
