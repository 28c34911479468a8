package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.NoConnectionException;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The pool has one connection: who does not give it back keeps everybody waiting. */
final class PoolTest {

    @ParameterizedTest
    @EveryDatabase
    void getsItsConnectionBack_whateverBecomesOfTheOperation(TestDatabase database) {
        for (boolean committing : new boolean[] {true, false}) {
            try (TestFactory factory = open(database, committing)) {
                TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
                User user = adapter.newUser();
                User another = TestAdapter.user();
                another.setEmail(user.getEmail());

                assertThatThrownBy(() -> adapter.users().createUser(another))
                        .isInstanceOf(DuplicateEmailException.class);
                assertThatThrownBy(() -> adapter.accounts().linkAccount("nobody", TestAdapter.account()))
                        .isInstanceOf(UserNotFoundException.class);
                assertThat(adapter.users().deleteUser(user.getId())).isPresent();
                assertThat(adapter.users().deleteUser(user.getId())).isEmpty();
                assertThat(adapter.users().createUser(another).getId()).isNotNull();
            }
        }
    }

    @Test
    void whenItHasNoConnection_theOperationSaysSo() {
        try (TestFactory factory = open(TestDatabase.H2, true)) {
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());

            factory.sessionFactory()
                    .inStatelessTransaction(session -> session.doWork(
                            only -> assertThatThrownBy(() -> adapter.users().getUser("ann"))
                                    .isInstanceOf(NoConnectionException.class)
                                    .hasMessageStartingWith("The pool gave no connection; see the cause.")));
        }
    }

    private static TestFactory open(TestDatabase database, boolean committing) {
        HikariConfig config = Pools.fresh(database);
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(1000);
        config.setAutoCommit(committing);
        return DefaultEntities.defaultFactory(new DefaultEntities.Variant(database, EngineSetting.DIRECT), config);
    }
}
