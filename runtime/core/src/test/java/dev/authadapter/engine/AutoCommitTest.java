package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.engine.DefaultBindings.Sessions;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a pool whose connections do not commit by themselves, operations must do so: else they succeed and store nothing. */
final class AutoCommitTest {

    @ParameterizedTest
    @MethodSource("dev.authadapter.engine.DefaultEntities#variants")
    void writes_areSeenByOtherConnections(DefaultEntities.Variant variant) throws SQLException {
        HikariConfig config = Pools.fresh(variant.database());
        config.setAutoCommit(false);
        try (TestFactory factory = DefaultEntities.defaultFactory(variant, config)) {
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
            factory.counting().takeTrips();

            User user = adapter.newUser();
            assertThat(commits(factory)).isOne();
            assertThat(seen(config, "auth_user")).isOne();

            Session session = adapter.sessions().createSession(user.getId(), "token", Instant.now());
            adapter.sessions().updateSession("token", new TestPatch<Session>().with(Sessions.EXPIRES, Instant.EPOCH));
            assertThat(adapter.sessions().getSessionAndUser(session.getSessionToken()))
                    .hasValueSatisfying(
                            found -> assertThat(found.session().getExpires()).isEqualTo(Instant.EPOCH));
            assertThat(seen(config, "auth_session")).isOne();

            adapter.tokens().createVerificationToken("ann", "once", Instant.now());
            assertThat(adapter.tokens().useVerificationToken("ann", "once")).isPresent();
            assertThat(seen(config, "auth_verification_token")).isZero();

            User twin = new User();
            twin.setEmail(user.getEmail());
            assertThatThrownBy(() -> adapter.users().createUser(twin)).isInstanceOf(DuplicateEmailException.class);

            adapter.users().deleteUser(user.getId());
            assertThat(seen(config, "auth_user")).isZero();
            assertThat(seen(config, "auth_session")).isZero();
        }
    }

    private static long commits(TestFactory factory) {
        List<String> trips = factory.counting().takeTrips();
        return trips.stream().filter("commit"::equals).count();
    }

    private static long seen(HikariConfig config, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(config.getJdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + table)) {
            result.next();
            return result.getLong(1);
        }
    }
}
