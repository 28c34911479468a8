package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import dev.authadapter.ConnectionLostException;
import dev.authadapter.NoConnectionException;
import dev.authadapter.StatementTimeoutException;
import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a real PostgreSQL, and a pool of one connection, do when the connection breaks, is in use, or waits for a lock. */
final class ReconnectTest {

    @ParameterizedTest
    @EnumSource(
            value = EngineSetting.class,
            names = {"DIRECT", "ORM"})
    void failures_areNamed_andTheAdapterWorksAgain(EngineSetting engine) throws SQLException {
        HikariConfig config = Pools.fresh(TestDatabase.POSTGRESQL);
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(1000);
        config.setConnectionInitSql("set lock_timeout = '50ms'");
        try (TestFactory factory =
                DefaultEntities.defaultFactory(new DefaultEntities.Variant(TestDatabase.POSTGRESQL, engine), config)) {
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
            User user = adapter.newUser();
            User half = TestAdapter.user();

            assertThatThrownBy(() -> adapter.engine().inTransaction(() -> {
                        adapter.users().createUser(half);
                        killOthers(config.getJdbcUrl());
                        return adapter.users().createUser(TestAdapter.user());
                    }))
                    .isInstanceOf(ConnectionLostException.class);
            assertThat(adapter.users().getUserByEmail(half.getEmail())).isEmpty();
            assertThat(adapter.newUser().getId()).isNotNull();

            factory.sessionFactory()
                    .inTransaction(session -> session.doWork(
                            only -> assertThatThrownBy(adapter::newUser).isInstanceOf(NoConnectionException.class)));

            try (Connection other = DriverManager.getConnection(config.getJdbcUrl())) {
                other.setAutoCommit(false);
                execute(other, "update auth_user set name = 'held'");
                assertThatThrownBy(() ->
                                adapter.users().updateUser(user.getId(), new TestPatch<User>().with(Users.NAME, "Ann")))
                        .isInstanceOf(StatementTimeoutException.class);
            }
            assertThat(adapter.users().getUser(user.getId()).orElseThrow().getName())
                    .isNull();
        }
    }

    private static void killOthers(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            execute(
                    connection,
                    "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                            + " where datname = current_database() and pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
