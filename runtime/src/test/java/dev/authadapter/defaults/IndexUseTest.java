package dev.authadapter.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthAdapter;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.tck.jpa.DatabaseUnderTest;
import dev.authadapter.tck.jpa.TestDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On tables with the generated schema and many rows, no statement of the adapter reads a table from beginning to end. */
final class IndexUseTest {

    private static final int ROWS = 10_000;
    private static final Instant EXPIRES = Instant.parse("2031-01-01T00:00:00Z");

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final StatementInspector recorder = sql -> {
        sent.add(sql);
        return sql;
    };

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2", "SQLITE"})
    void everyStatementByKey_usesAnIndex(TestDatabase database) throws SQLException {
        try (DatabaseUnderTest opened = open(database)) {
            fill(opened);
            Set<String> called = operate(new DefaultAuthAdapter(opened.entityManagerFactory()));
            assertThat(called).containsExactlyInAnyOrderElementsOf(operations());
            List<String> byKey = sent.stream()
                    .filter(sql -> sql.contains("where"))
                    .distinct()
                    .toList();

            assertThat(byKey).hasSizeGreaterThanOrEqualTo(25);
            onPlans(database, opened, plans -> {
                for (String sql : byKey) {
                    String plan = plans.of(sql);
                    assertThat(plans.usesIndex(plan) && !plans.scans(plan))
                            .as(sql + "\n" + plan)
                            .isTrue();
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2", "SQLITE"})
    void whatBelongsToAUserAndWhatHasExpired_isFoundByAnIndex(TestDatabase database) throws SQLException {
        try (DatabaseUnderTest opened = open(database)) {
            fill(opened);
            onPlans(database, opened, plans -> {
                for (String table : List.of("auth_account", "auth_session", "auth_authenticator")) {
                    String plan = plans.of("delete from " + table + " where user_id=?");
                    assertThat(plans.usesIndex(plan)).as(plan).isTrue();
                }
                for (String table : List.of("auth_session", "auth_verification_token")) {
                    String plan = plans.of("select expires from " + table + " where expires='2030-01-01 00:00:00'");
                    assertThat(plans.usesIndex(plan)).as(plan).isTrue();
                }
            });
        }
    }

    /** Otherwise the tests above would prove nothing. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2", "SQLITE"})
    void aScan_isRecognized(TestDatabase database) throws SQLException {
        try (DatabaseUnderTest opened = open(database)) {
            fill(opened);
            onPlans(database, opened, plans -> {
                String plan = plans.of("select id from auth_user where name=?");
                assertThat(plans.scans(plan) && !plans.usesIndex(plan)).as(plan).isTrue();
            });
        }
    }

    /**
     * PostgreSQL reads a table that it counted while it was empty from beginning to end, and so does a statement that was prepared
     * then, until the rows are counted again. So plans and times are those of tables that were filled and then counted.
     */
    @Test
    void onPostgresql_aTableCountedWhileEmpty_isReadByIndex_onceItIsCountedAgain() throws SQLException {
        try (DatabaseUnderTest opened = open(TestDatabase.POSTGRESQL)) {
            onPlans(TestDatabase.POSTGRESQL, opened, plans -> {
                execute(
                        plans.connection(),
                        List.of(
                                // which might count at any moment
                                "alter table auth_session set (autovacuum_enabled=false)",
                                "vacuum analyze",
                                "set plan_cache_mode to force_generic_plan",
                                "prepare kept as select expires from auth_session where session_token=$1"));
                String execution = "explain execute kept('1')";
                assertThat(plans.scans(plans.query(execution))).isTrue();
                insert(opened);
                String stale = plans.query(execution);
                assertThat(plans.scans(stale)).as(stale).isTrue();

                execute(plans.connection(), List.of("analyze"));

                String fresh = plans.query(execution);
                assertThat(plans.usesIndex(fresh) && !plans.scans(fresh))
                        .as(fresh)
                        .isTrue();
            });
        }
    }

    private DatabaseUnderTest open(TestDatabase database) {
        return DatabaseUnderTest.open(
                database,
                DefaultAuthAdapter.class,
                DefaultAuthAdapter.entities(),
                List.of(),
                Map.of("authadapter.engine", "direct", JdbcSettings.STATEMENT_INSPECTOR, recorder));
    }

    /** Everything that an adapter can do. */
    private interface Contract
            extends AuthAdapter<User, String, Account, Session, VerificationToken>,
                    AuthenticatorStore<String, Authenticator> {}

    /** What of it takes the database. */
    private static Set<String> operations() {
        Set<String> names =
                Stream.of(Contract.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
        names.removeAll(Set.of("inTransaction", "plan", "afterCommit"));
        return names;
    }

    /** Calls each operation, and returns the names of those it called. */
    private static Set<String> operate(DefaultAuthAdapter defaultAdapter) {
        Set<String> called = new HashSet<>();
        InvocationHandler recorder = (proxy, method, arguments) -> {
            called.add(method.getName());
            return method.invoke(defaultAdapter, arguments);
        };
        Contract adapter = (Contract)
                Proxy.newProxyInstance(Contract.class.getClassLoader(), new Class<?>[] {Contract.class}, recorder);
        String id = "new";
        User user = new User();
        user.setId(id);
        adapter.createUser(user);
        adapter.getUser(id);
        adapter.getUserByEmail("1@example.com");
        adapter.updateUser(id, new UserPatch().setName("Ann"));

        AccountKey key = new AccountKey("github", "new");
        Account account = new Account();
        account.setType("oauth");
        account.setProvider(key.provider());
        account.setProviderAccountId(key.providerAccountId());
        adapter.linkAccount(id, account);
        adapter.getUserByAccount(key);
        adapter.getAccount(key);
        adapter.listAccounts(id);
        adapter.updateAccount(key, new AccountPatch().setScope("email"));
        adapter.linkOrUpdateAccount(id, account, new AccountPatch().setScope("profile"));
        adapter.unlinkAccountUnlessLast(key);
        adapter.unlinkAccount(key);
        adapter.linkAccount(id, account);
        adapter.unlinkAccountWithTokens(key);

        Account second = new Account();
        second.setType("oauth");
        second.setProvider("gitlab");
        second.setProviderAccountId("new");
        adapter.registerWithAccount(new User(), second);

        String token = "new";
        adapter.createSession(id, token, EXPIRES);
        adapter.getSessionAndUser(token);
        adapter.findActiveSession(token, EXPIRES);
        adapter.updateSession(token, new SessionPatch().setExpires(EXPIRES));
        adapter.touchSession(token, EXPIRES.minusSeconds(1), EXPIRES.plusSeconds(1));
        adapter.listSessions(id);
        adapter.revokeSession(id, adapter.sessionHandle(token));
        adapter.createSession(id, token, EXPIRES);
        adapter.deleteSession(token);
        adapter.deleteSessionsExcept(id, token);
        adapter.deleteSessions(id);
        adapter.countExpiredSessions(Instant.EPOCH);
        adapter.purgeSessions(Instant.EPOCH, 10);
        adapter.countExpired(Instant.EPOCH);
        adapter.purgeExpired(Instant.EPOCH);

        adapter.createVerificationToken("ann", "new", EXPIRES);
        adapter.useVerificationToken("ann", "new");
        adapter.countExpiredVerificationTokens(Instant.EPOCH);
        adapter.purgeVerificationTokens(Instant.EPOCH, 10);

        Authenticator authenticator = new Authenticator();
        authenticator.setCredentialId("new");
        authenticator.setProviderAccountId("new");
        authenticator.setCredentialPublicKey("key");
        authenticator.setCredentialDeviceType("singleDevice");
        adapter.createAuthenticator(id, authenticator);
        adapter.getAuthenticator("new");
        adapter.listAuthenticatorsByUserId(id);
        adapter.updateAuthenticatorCounter("new", 1);
        adapter.advanceAuthenticatorCounter("new", 2);
        adapter.deleteAuthenticator(id, "new");
        adapter.deleteUser(id);
        return called;
    }

    private static void fill(DatabaseUnderTest opened) throws SQLException {
        insert(opened);
        onConnection(opened, connection -> execute(connection, List.of("analyze")));
    }

    /** Rows with numbers for keys. */
    private static void insert(DatabaseUnderTest opened) throws SQLException {
        List<String> inserts = List.of(
                "auth_user (id,email,name) select n,n||'@example.com',n",
                "auth_account (id,user_id,type,provider,provider_account_id) select n,n,'oauth','github',n",
                "auth_session (id,user_id,session_token,expires) select n,n,n,'2031-01-01 00:00:00'",
                "auth_verification_token (identifier,token,expires) select n,n,'2031-01-01 00:00:00'",
                "auth_authenticator (credential_id,user_id,provider_account_id,credential_public_key,counter,"
                        + "credential_device_type,credential_backed_up) select n,n,n,'key',0,'singleDevice',false");
        String numbers = "with recursive numbers(i) as (select 1 union all select i+1 from numbers where i<" + ROWS
                + "), texts(n) as (select cast(i as varchar(9)) from numbers) select ";
        onConnection(
                opened,
                connection -> execute(
                        connection,
                        inserts.stream()
                                .map(insert -> "insert into " + insert.replace("select ", numbers) + " from texts")
                                .toList()));
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void onPlans(TestDatabase database, DatabaseUnderTest opened, Checks checks) throws SQLException {
        onConnection(opened, connection -> checks.check(new Plans(database, connection)));
    }

    private static void onConnection(DatabaseUnderTest opened, Work work) {
        SessionFactory factory = opened.entityManagerFactory().unwrap(SessionFactory.class);
        try (var session = factory.openStatelessSession()) {
            session.doWork(work::on);
        }
    }

    private interface Checks {
        void check(Plans plans) throws SQLException;
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
