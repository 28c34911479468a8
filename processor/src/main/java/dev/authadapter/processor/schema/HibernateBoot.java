package dev.authadapter.processor.schema;

import dev.authadapter.processor.model.PersistenceUnit;
import dev.authadapter.processor.schema.Dialects.Choice;
import java.util.Collection;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.TcclLookupPrecedence;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;

/**
 * Boots Hibernate as far as its metadata, without a connection. While it is open, classes come from the shadow class loader
 * only, also for code that asks the thread.
 */
final class HibernateBoot implements AutoCloseable {

    private final ShadowClassLoader shadows;
    private final ClassLoader previous;
    private final QuietLogging logging;
    private final BootstrapServiceRegistry bootstrap;
    private final Map<String, Object> unit;

    /**
     * Boots it.
     *
     * @param shadows supplies the classes; open
     * @param unit what the application tells Hibernate
     */
    HibernateBoot(ShadowClassLoader shadows, PersistenceUnit unit) {
        this.shadows = shadows;
        this.unit = settings(unit);
        logging = new QuietLogging();
        previous = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(shadows);
        BootstrapServiceRegistryBuilder builder =
                new BootstrapServiceRegistryBuilder().applyClassLoader(shadows).disableAutoClose();
        builder.applyTcclLookupPrecedence(TcclLookupPrecedence.NEVER);
        bootstrap = builder.build();
    }

    private static Map<String, Object> settings(PersistenceUnit unit) {
        PhysicalNamingStrategy names = switch (unit.naming()) {
            case JPA -> PhysicalNamingStrategyStandardImpl.INSTANCE;
            case SNAKE_CASE -> new PhysicalNamingStrategySnakeCaseImpl();
        };
        return Map.of(
                MappingSettings.PHYSICAL_NAMING_STRATEGY,
                names,
                MappingSettings.USE_NATIONALIZED_CHARACTER_DATA,
                unit.isTextNationalized());
    }

    /**
     * Binds classes for one database.
     *
     * @param dialect the database
     * @param classes all classes Hibernate shall know
     * @return the metadata, to be closed before the next
     */
    Bound bind(Choice dialect, Collection<Class<?>> classes) {
        StandardServiceRegistry services = new StandardServiceRegistryBuilder(bootstrap)
                // hibernate.properties on the processor's path speaks of another application.
                .clearSettings()
                .applySettings(unit)
                .applySettings(Map.of(
                        JdbcSettings.DIALECT, dialect.newDialect().get(),
                        JdbcSettings.ALLOW_METADATA_ON_BOOT, false,
                        MappingSettings.XML_MAPPING_ENABLED, false))
                .disableAutoClose()
                .build();
        try {
            MetadataSources sources = new MetadataSources(services);
            classes.forEach(sources::addAnnotatedClass);
            classes.stream()
                    .map(Class::getPackageName)
                    .distinct()
                    .filter(shadows::hasPackageAnnotations)
                    .forEach(sources::addPackage);
            MetadataImplementor metadata = (MetadataImplementor) sources.buildMetadata();
            // A session factory would; without one, two properties of one column go unnoticed.
            metadata.validate();
            // A session factory that creates or validates tables orders their columns (guarded by HibernateSchema of
            // the conformance kit); forced, since without a session factory nothing says that this is for a schema.
            metadata.orderColumns(true);
            return new Bound(metadata, services);
        } catch (RuntimeException | Error e) {
            StandardServiceRegistryBuilder.destroy(services);
            throw e;
        }
    }

    @Override
    public void close() {
        BootstrapServiceRegistryBuilder.destroy(bootstrap);
        Thread.currentThread().setContextClassLoader(previous);
        logging.close();
    }

    /** The classes as one database sees them. */
    record Bound(MetadataImplementor metadata, StandardServiceRegistry services) implements AutoCloseable {
        @Override
        public void close() {
            StandardServiceRegistryBuilder.destroy(services);
        }
    }
}
