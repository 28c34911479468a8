package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AccountKey;
import dev.authadapter.engine.DefaultBindings.Sessions;
import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * No text that the adapter adds holds a token, an address or an identifier: what each operation that fails throws, up to what
 * the driver or Hibernate said, and what is logged meanwhile.
 */
@Isolated("It listens to all that is logged.")
final class SecretsTest extends DefaultEntitiesTest {

    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");
    private static final String TOO_LONG = "x".repeat(3000);

    private final String secret = "Secret" + TestAdapter.unique().replace("-", "");
    private final String digest = Sha256.of(secret);

    @Test
    void failures_tellNoSecret() {
        User user = new User();
        user.setId(secret + "id");
        user.setEmail(secret + "@example.com");
        adapter.users().createUser(user);
        Account account = account();
        adapter.accounts().linkAccount(user.getId(), account);
        adapter.sessions().createSession(user.getId(), session());
        adapter.tokens().createVerificationToken(secret, secret, EXPIRY);
        adapter.authenticators().createAuthenticator(user.getId(), passkey());
        String other = adapter.newUser().getId();

        failures(user, other).forEach((operation, failing) -> {
            List<String> logged = new ArrayList<>();
            Throwable thrown = logging(logged, failing);
            assertThat(thrown).as(operation).isNotNull();
            assertThat(ours(thrown)).as(operation).isNotEmpty().noneMatch(this::tells);
            assertThat(logged).as(operation).noneMatch(this::tells);
        });
    }

    /** The secret, or what the database holds of it. */
    private boolean tells(String text) {
        return text.contains(secret) || text.contains(digest);
    }

    private Map<String, Executable> failures(User user, String other) {
        Map<String, Executable> failures = new LinkedHashMap<>();
        failures.put("address of another", () -> {
            User twin = new User();
            twin.setEmail(user.getEmail());
            adapter.users().createUser(twin);
        });
        failures.put("identifier of another", () -> {
            User twin = new User();
            twin.setId(user.getId());
            adapter.users().createUser(twin);
        });
        failures.put(
                "change to the address of another",
                () -> adapter.users().updateUser(other, new TestPatch<User>().with(Users.EMAIL, user.getEmail())));
        failures.put(
                "change of an unknown user",
                () -> adapter.users().updateUser(secret, new TestPatch<User>().with(Users.NAME, secret)));
        failures.put(
                "change of an identifier",
                () -> adapter.users().updateUser(other, new TestPatch<User>().with(Users.ID, secret)));
        failures.put("linked account", () -> adapter.accounts().linkAccount(other, account()));
        failures.put("account of nobody", () -> {
            Account unknown = account();
            unknown.setProviderAccountId(secret + "2");
            adapter.accounts().linkAccount(secret, unknown);
        });
        failures.put("account of another", () -> {
            Account owned = account();
            owned.setProviderAccountId(secret + "3");
            owned.setUser(user);
            adapter.accounts().linkAccount(other, owned);
        });
        failures.put("account not linked", () -> adapter.accounts().unlinkAccount(new AccountKey(secret, secret)));
        failures.put("token of another session", () -> adapter.sessions().createSession(other, session()));
        failures.put("session of nobody", () -> adapter.sessions().createSession(secret, secret + "2", EXPIRY));
        failures.put(
                "unknown session",
                () -> adapter.sessions()
                        .updateSession(secret + "3", new TestPatch<Session>().with(Sessions.EXPIRES, EXPIRY)));
        failures.put(
                "verification token of another",
                () -> adapter.tokens().createVerificationToken(secret, secret, EXPIRY));
        failures.put("passkey of another", () -> adapter.authenticators().createAuthenticator(other, passkey()));
        failures.put("unknown passkey", () -> adapter.authenticators().updateAuthenticatorCounter(secret + "2", 1));
        failures.put(
                "registration with a linked account",
                () -> adapter.registrations().registerWithAccount(TestAdapter.user(), account()));
        failures.put(
                "registration with a taken token",
                () -> adapter.registrations()
                        .registerWithAccount(TestAdapter.user(), TestAdapter.account(), session()));
        failures.put("missing table", () -> {
            factory.execute("alter table auth_verification_token rename to hidden");
            try {
                adapter.tokens().useVerificationToken(secret, secret);
            } finally {
                factory.execute("alter table hidden rename to auth_verification_token");
            }
        });
        if (enforcesLengths()) {
            failures.put("address that is too long", () -> {
                User tooLong = new User();
                tooLong.setEmail(secret + TOO_LONG);
                adapter.users().createUser(tooLong);
            });
        }
        return failures;
    }

    /** SQLite stores text of any length. */
    private boolean enforcesLengths() {
        return database != TestDatabase.SQLITE;
    }

    private Account account() {
        Account account = TestAdapter.account();
        account.setProviderAccountId(secret);
        account.setAccessToken(secret);
        account.setRefreshToken(secret);
        return account;
    }

    private Session session() {
        Session session = new Session();
        session.setSessionToken(secret);
        session.setExpires(EXPIRY);
        return session;
    }

    private Authenticator passkey() {
        Authenticator passkey = TestAdapter.authenticator();
        passkey.setCredentialId(secret);
        passkey.setCredentialPublicKey(secret);
        return passkey;
    }

    /** The texts of the exceptions that are not the driver's or Hibernate's. */
    private static List<String> ours(Throwable thrown) {
        return Stream.iterate(thrown, throwable -> throwable != null, Throwable::getCause)
                .flatMap(throwable -> Stream.concat(Stream.of(throwable), Stream.of(throwable.getSuppressed())))
                .filter(throwable ->
                        throwable == thrown || throwable.getClass().getName().startsWith("dev.authadapter."))
                .map(Throwable::toString)
                .toList();
    }

    /**
     * Everything that the adapter logs, and of what Hibernate and the drivers do all from the usual level on; but not what
     * Hibernate's own sessions log of an error, before anybody can translate it (decision 6).
     */
    private Throwable logging(List<String> logged, Executable operation) {
        Logger root = Logger.getLogger("");
        Logger adapters = Logger.getLogger("dev.authadapter");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (variant.engine() == EngineSetting.DIRECT
                        || !entry.getLoggerName().equals("org.hibernate.orm.jdbc.error")) {
                    logged.add(entry.getMessage() + " " + entry.getThrown());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        root.addHandler(handler);
        adapters.setLevel(Level.ALL);
        try {
            return ThrowableAssert.catchThrowable(operation::execute);
        } finally {
            root.removeHandler(handler);
            adapters.setLevel(null);
        }
    }
}
