package dev.authadapter.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.defaults.DefaultAuthAdapter;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was acknowledged before a failure, to be compared with what is stored after it. */
final class Ledger implements Acknowledged {

    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");

    private static final String HALF_REGISTERED = """
            select count(*) from auth_user u
            where not exists (select 1 from auth_account a where a.user_id = u.id)
               or not exists (select 1 from auth_session s where s.user_id = u.id)""";

    private final Set<String> registered = ConcurrentHashMap.newKeySet();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    @Override
    public void registered(String name) {
        registered.add(name);
    }

    @Override
    public void used(String name) {
        used.add(name);
    }

    /** How many registrations were acknowledged. */
    int size() {
        return registered.size();
    }

    /**
     * Registers somebody, and lets him use a one-time token.
     *
     * @param name nobody else's
     * @param acknowledged is told of each step once it is done
     */
    static void register(DefaultAuthAdapter adapter, String name, Acknowledged acknowledged) {
        User user = new User();
        user.setEmail(name + "@example.com");
        Account account = new Account();
        account.setType("oauth");
        account.setProvider("github");
        account.setProviderAccountId(name);
        Session session = new Session();
        session.setSessionToken(name);
        session.setExpires(EXPIRY);
        adapter.createVerificationToken(name, "code", EXPIRY);
        adapter.registerWithAccount(user, account, session);
        acknowledged.registered(name);
        if (adapter.useVerificationToken(name, "code").isPresent()) {
            acknowledged.used(name);
        }
    }

    /** What was acknowledged is stored, nothing is stored by halves, and no token can be used again. */
    void assertKept(DefaultAuthAdapter adapter, String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            assertThat(number(statement, HALF_REGISTERED))
                    .as("half registrations")
                    .isZero();
            Set<String> stored = new HashSet<>();
            try (ResultSet rows = statement.executeQuery("select provider_account_id from auth_account")) {
                while (rows.next()) {
                    stored.add(rows.getString(1));
                }
            }
            assertThat(stored).containsAll(registered);
            assertThat(used)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(adapter.useVerificationToken(name, "code"))
                            .isEmpty());
            for (String name : stored) {
                // Whoever was interrupted may have used it or not; but never both.
                boolean first = adapter.useVerificationToken(name, "code").isPresent();
                assertThat(first && adapter.useVerificationToken(name, "code").isPresent())
                        .isFalse();
            }
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
