package dev.authadapter.examples.benchmarks.contestant;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The application context of {@link SpringDataJdbcContestant}. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
@EnableJdbcRepositories(considerNestedRepositories = true)
class SpringDataJdbcConfiguration extends AbstractJdbcConfiguration {

    static Contestant open(DataSource pool) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> pool, definition -> definition.setDestroyMethodName(""));
        context.register(SpringDataJdbcConfiguration.class);
        context.refresh();
        return context.getBean(Contestant.class);
    }

    /** Names are not quoted, as in the schema. */
    @Override
    public JdbcMappingContext jdbcMappingContext(
            Optional<NamingStrategy> naming, JdbcCustomConversions conversions, RelationalManagedTypes types) {
        JdbcMappingContext mappings = super.jdbcMappingContext(naming, conversions, types);
        mappings.setForceQuote(false);
        return mappings;
    }

    @Bean
    NamedParameterJdbcOperations jdbcOperations(DataSource pool) {
        return new NamedParameterJdbcTemplate(pool);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource pool) {
        return new JdbcTransactionManager(pool);
    }

    @Bean
    Contestant contestant(ConfigurableApplicationContext context) {
        return new SpringDataJdbcContestant(context);
    }
}
