package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.defaults.DefaultAuthAdapter;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** Session factories of the default entities on an existing pool, otherwise as Hibernate configures them by default. */
final class HibernateFactories {

    private HibernateFactories() {}

    static SessionFactory open(DataSource pool, Map<String, String> settings) {
        Configuration configuration = new Configuration();
        DefaultAuthAdapter.entities().forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        configuration.getProperties().putAll(settings);
        return configuration.buildSessionFactory();
    }
}
