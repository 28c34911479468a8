package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.entity.User;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On SQLite no foreign key may be there: Hibernate writes none for it, and connections must ask for those there are. */
final class UnenforcedForeignKeysTest {

    @Test
    void operations_leaveNoOrphans() {
        HikariConfig config = TestDatabase.SQLITE.fresh();
        config.setJdbcUrl(config.getJdbcUrl().replace("foreign_keys=on", "foreign_keys=off"));
        try (TestFactory factory = TestFactory.of(config, Map.of(), DefaultBindings.ENTITIES)) {
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
            assertThatThrownBy(() -> adapter.sessions().createSession("unknown", "token", Instant.now()))
                    .isInstanceOf(UserNotFoundException.class);
            User user = adapter.newUser();
            adapter.accounts().linkAccount(user.getId(), TestAdapter.account());
            adapter.sessions().createSession(user.getId(), "token", Instant.now());
            adapter.authenticators().createAuthenticator(user.getId(), TestAdapter.authenticator());

            adapter.users().deleteUser(user.getId());

            for (String table : List.of("auth_user", "auth_account", "auth_session", "auth_authenticator")) {
                assertThat(factory.number("select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
        }
    }
}
