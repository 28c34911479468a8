package dev.authadapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import dev.authadapter.defaults.DefaultAuthAdapter;
import dev.authadapter.tck.jpa.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a database lacks is created, what it has is left, and what differs is said. */
final class SchemaApplicationTest {

    private final AuthSchema schema = AuthSchema.of(DefaultAuthAdapter.class);

    @ParameterizedTest
    @MethodSource("dev.authadapter.tck.jpa.TestDatabase#available")
    void createsWhatIsMissing(TestDatabase kind) throws SQLException {
        try (HikariDataSource dataSource = open(kind)) {
            AppliedSchema all = schema.apply(dataSource);
            assertThat(all.statements()).containsExactlyElementsOf(schema.statements(all.dialect()));
            assertThat(all.differences()).isEmpty();
            assertThat(schema.apply(dataSource)).isEqualTo(new AppliedSchema(all.dialect(), List.of(), List.of()));

            boolean isMariadb = all.dialect().equals("mariadb");
            execute(
                    dataSource,
                    "insert into auth_user (id, email) values ('u', 'u@example.com')",
                    "drop table auth_authenticator",
                    "alter table auth_user drop column image",
                    "drop index ix_auth_session_expires" + (isMariadb ? " on auth_session" : ""));

            AppliedSchema missing = schema.apply(dataSource);
            assertThat(missing.statements())
                    .hasSizeGreaterThanOrEqualTo(4)
                    .satisfiesOnlyOnce(sql -> assertThat(sql).startsWith("alter table auth_user add image "));
            assertThat(missing.statements()).contains("create index ix_auth_session_expires on auth_session (expires)");
            assertThat(missing.differences()).isEmpty();
            assertThat(schema.apply(dataSource).statements()).isEmpty();

            try (SessionFactory validated = factory(dataSource)) {
                assertThat(new DefaultAuthAdapter(validated).getUser("u")).isPresent();
                assertThat(schema.check(validated)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.authadapter.tck.jpa.TestDatabase#available")
    void saysWhatIsDifferent(TestDatabase kind) throws SQLException {
        try (HikariDataSource dataSource = open(kind)) {
            execute(
                    dataSource,
                    "create table auth_user (id varchar(255) not null, name varchar(20), email varchar(255) not null,"
                            + " image varchar(2000), shoe_size int not null, primary key (id))",
                    "create table auth_account (id varchar(255) not null, user_id varchar(255), primary key (id),"
                            + " foreign key (user_id) references auth_user (id))",
                    "create table auth_verification_token (identifier varchar(255) not null, token varchar(255) not null,"
                            + " primary key (token))");

            AppliedSchema applied = schema.apply(dataSource);

            assertThat(applied.statements())
                    .anyMatch(sql -> sql.startsWith("create table auth_session"))
                    .anyMatch(sql -> sql.startsWith("alter table auth_user add email_verified"))
                    .noneMatch(sql -> sql.startsWith("create table auth_user"));
            assertThat(applied.differences())
                    .map(text -> text.replace("SHOE_SIZE", "shoe_size"))
                    .contains(
                            "Table 'auth_user' does not let 'email' be without a value, and the adapter may store none.",
                            "Table 'auth_user' has the column 'shoe_size', which the schema does not know and which may not be"
                                    + " without a value, so that nothing can be stored.",
                            "Table 'auth_user' holds 20 characters in 'name', and the schema 255.",
                            "Table 'auth_account' refers to 'auth_user' by (user_id) without 'on delete cascade', which the"
                                    + " schema has.",
                            "Table 'auth_account' lets 'user_id' be without a value, which the schema does not.",
                            "Table 'auth_verification_token' has the primary key (token), and the schema (identifier, token).")
                    .anyMatch(
                            text -> text.startsWith(
                                    "Table 'auth_user' may hold the same (email) twice, which the schema forbids. Add a unique constraint"))
                    .anyMatch(text -> text.startsWith(
                            "Table 'auth_account' has no column 'provider', which may not be without a value"));
        }
    }

    @Test
    void createsAllOrNothing() throws SQLException {
        try (HikariDataSource dataSource = open(TestDatabase.SQLITE)) {
            execute(dataSource, "create table other (id int)", "create index ix_auth_account_user_id on other (id)");

            assertThatExceptionOfType(AuthStoreException.class)
                    .isThrownBy(() -> schema.apply(dataSource))
                    .withMessage("Cannot apply the schema of 'DefaultAuthAdapter'.");

            execute(dataSource, "drop table other");
            assertThat(schema.apply(dataSource).statements()).hasSameSizeAs(schema.statements("sqlite"));
        }
    }

    @Test
    void saysWhichSchemasThereAre() {
        try (HikariDataSource dataSource = open(TestDatabase.HSQLDB)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> AuthSchema.of(SampleAdapter.class).apply(dataSource))
                    .withMessageStartingWith("There is no schema of 'SampleAdapter' for 'hsqldb' 2.7.")
                    .withMessageContaining("There is one for: h2, postgresql:16, sqlite.");
        }
    }

    private static HikariDataSource open(TestDatabase kind) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(kind.newJdbcUrl());
        dataSource.setMaximumPoolSize(2);
        return dataSource;
    }

    private static SessionFactory factory(HikariDataSource dataSource) {
        return new HibernatePersistenceConfiguration("validated")
                .managedClasses(DefaultAuthAdapter.entities())
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource)
                .property(SchemaToolingSettings.HBM2DDL_AUTO, "validate")
                .createEntityManagerFactory();
    }

    private static void execute(HikariDataSource dataSource, String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
