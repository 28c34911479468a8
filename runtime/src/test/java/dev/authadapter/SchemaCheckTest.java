package dev.authadapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.defaults.DefaultAuthAdapter;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;

/** An application that is set up in another way than the compiler was told is found out. */
final class SchemaCheckTest {

    private final AuthSchema schema = AuthSchema.of(DefaultAuthAdapter.class);

    @Test
    void findsNothingInAnApplicationAsItWasCompiled() {
        assertThat(check(Map.of())).isEmpty();
    }

    @Test
    void namesTablesAndColumnsOfAnotherNamingStrategy() {
        assertThat(check(Map.of(MappingSettings.PHYSICAL_NAMING_STRATEGY, new Renaming())))
                .contains(
                        "The application keeps 'Account' in the table 'app_account', which the schema does not have.",
                        "The schema has the table 'auth_account', which the application does not have.",
                        "Table 'auth_user': the schema has the column 'email', which the application does not have.",
                        "Table 'auth_user': the application has the column 'mail varchar(255)', which the schema does not have.",
                        "Table 'auth_user': the schema has the unique constraint [email], which the application does not have.");
    }

    @Test
    void namesTypesOfOtherSettings() {
        assertThat(check(Map.of(MappingSettings.PREFERRED_INSTANT_JDBC_TYPE, "BIGINT")))
                .contains(
                        "Table 'auth_session': the column 'expires' is 'timestamp(6) with time zone not null' in the schema and"
                                + " 'bigint not null' in the application.");
    }

    private List<String> check(Map<String, Object> settings) {
        try (SessionFactory factory = new HibernatePersistenceConfiguration("checked")
                .managedClasses(DefaultAuthAdapter.entities())
                .property(JdbcSettings.JAKARTA_JDBC_URL, TestDatabase.H2.newJdbcUrl())
                .properties(settings)
                .createEntityManagerFactory()) {
            return schema.check(factory);
        }
    }

    private static final class Renaming extends PhysicalNamingStrategyStandardImpl {

        private static final long serialVersionUID = 1L;

        @Override
        public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
            return name.getText().equals("auth_account") ? Identifier.toIdentifier("app_account") : name;
        }

        @Override
        public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
            return name.getText().equals("email") ? Identifier.toIdentifier("mail") : name;
        }
    }
}
