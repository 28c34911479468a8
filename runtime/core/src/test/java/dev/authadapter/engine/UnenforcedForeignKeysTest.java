package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** On SQLite no foreign key may be there: Hibernate writes none for it, and connections must ask for those there are. */
final class UnenforcedForeignKeysTest {

    private static final List<String> TABLES =
            List.of("auth_user", "auth_account", "auth_session", "auth_authenticator");

    /** What becomes of the foreign keys of the schema. */
    enum Keys {
        CASCADING {
            @Override
            void arrange(TestFactory factory) {}
        },
        MISSING {
            @Override
            void arrange(TestFactory factory) {
                replaceSessions(factory, "");
            }
        },
        WITHOUT_CASCADE {
            @Override
            void arrange(TestFactory factory) {
                replaceSessions(factory, ", foreign key (user_id) references auth_user (id)");
            }
        },
        ON_ANOTHER_COLUMN {
            @Override
            void arrange(TestFactory factory) {
                replaceSessions(factory, ", foreign key (id) references auth_user (email) on delete cascade");
            }
        };

        abstract void arrange(TestFactory factory);

        private static void replaceSessions(TestFactory factory, String foreignKey) {
            factory.execute("drop table auth_session");
            factory.execute("create table auth_session (id varchar(255) primary key, user_id varchar(255) not null,"
                    + " session_token varchar(255) not null unique, expires timestamp not null" + foreignKey + ")");
        }
    }

    static Stream<Arguments> situations() {
        return Stream.of(true, false)
                .flatMap(asked -> Stream.of(true, false)
                        .flatMap(autoCommit ->
                                Stream.of(Keys.values()).map(keys -> Arguments.of(asked, autoCommit, keys))));
    }

    @ParameterizedTest(name = "foreign_keys={0}, autocommit={1}, {2}")
    @MethodSource("situations")
    void deleteUser_leavesNoOrphans_andIsOneStatementWhereTheDatabaseCascades(
            boolean asked, boolean autoCommit, Keys keys) {
        try (TestFactory factory = open(asked, autoCommit)) {
            keys.arrange(factory);
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
            User user = adapter.newUser();
            adapter.accounts().linkAccount(user.getId(), TestAdapter.account());
            adapter.authenticators().createAuthenticator(user.getId(), TestAdapter.authenticator());
            if (keys != Keys.ON_ANOTHER_COLUMN || !asked) {
                adapter.sessions().createSession(user.getId(), "token", Instant.now());
            }
            factory.counting().takeTrips();

            assertThat(adapter.users().deleteUser(user.getId())).isPresent();

            List<String> statements = factory.counting().takeTrips().stream()
                    .filter(trip -> !trip.equals("commit"))
                    .toList();
            assertThat(statements).hasSize(asked && keys == Keys.CASCADING ? 1 : 5);
            assertThat(adapter.users().deleteUser(user.getId())).isEmpty();
            for (String table : TABLES) {
                assertThat(factory.number("select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CASCADING", "MISSING"})
    void deleteUser_oneCallerGetsTheUserWhileOthersWrite(Keys keys) throws Exception {
        try (TestFactory factory = open(false, true)) {
            keys.arrange(factory);
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
            User user = adapter.newUser();
            User other = adapter.newUser();

            assertThat(ConcurrencyTest.winners(() -> {
                        adapter.sessions().createSession(other.getId(), TestAdapter.unique(), Instant.now());
                        return adapter.users().deleteUser(user.getId()).isPresent();
                    }))
                    .isOne();
        }
    }

    @Test
    void createSession_ofAMissingUser_isRefused() {
        try (TestFactory factory = open(false, true)) {
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());

            assertThatThrownBy(() -> adapter.sessions().createSession("unknown", "token", Instant.now()))
                    .isInstanceOf(UserNotFoundException.class);
        }
    }

    private static TestFactory open(boolean asked, boolean autoCommit) {
        HikariConfig config = Pools.fresh(TestDatabase.SQLITE);
        config.setAutoCommit(autoCommit);
        config.setJdbcUrl(
                config.getJdbcUrl().replace("foreign_keys=on", asked ? "foreign_keys=on" : "foreign_keys=off"));
        return DefaultEntities.defaultFactory(
                new DefaultEntities.Variant(TestDatabase.SQLITE, EngineSetting.DIRECT), config);
    }
}
