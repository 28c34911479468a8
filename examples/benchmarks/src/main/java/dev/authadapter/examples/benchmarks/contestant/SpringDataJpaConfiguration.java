package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.examples.benchmarks.database.Database;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The application context of {@link SpringDataJpaContestant}. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
@EnableJpaRepositories(considerNestedRepositories = true)
class SpringDataJpaConfiguration {

    static Contestant open(DataSource pool, Database database) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> pool, definition -> definition.setDestroyMethodName(""));
        context.registerBean(Database.class, () -> database);
        context.register(SpringDataJpaConfiguration.class);
        context.refresh();
        return context.getBean(Contestant.class);
    }

    @Bean
    EntityManagerFactory entityManagerFactory(DataSource pool) {
        return HibernateFactories.open(pool, Map.of());
    }

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory factory, Database database) {
        HibernateJpaDialect dialect = new HibernateJpaDialect();
        // SQLite's driver refuses to make an open connection read-only.
        dialect.setPrepareConnection(database != Database.SQLITE);
        JpaTransactionManager manager = new JpaTransactionManager(factory);
        manager.setJpaDialect(dialect);
        return manager;
    }

    @Bean
    Contestant contestant(ConfigurableApplicationContext context, EntityManagerFactory factory) {
        return new SpringDataJpaContestant(context, SharedEntityManagerCreator.createSharedEntityManager(factory));
    }
}
