package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AccountKey;
import dev.authadapter.engine.DefaultBindings.Accounts;
import dev.authadapter.engine.DefaultBindings.Sessions;
import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts what each operation costs in round trips to the database. */
@MethodSource("directVariants")
final class RoundTripsTest extends DefaultEntities {

    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");

    @Test
    void creationsAndLookUps_takeOneStatementWithoutTransaction() {
        User user = adapter.newUser();
        Account account = TestAdapter.account();
        AccountKey key = new AccountKey(account.getProvider(), account.getProviderAccountId());
        Authenticator authenticator = TestAdapter.authenticator();
        String token = TestAdapter.unique();
        factory.counting().takeTrips();

        assertThat(trips(() -> adapter.users().createUser(new User()))).hasSize(1);
        assertThat(trips(() -> adapter.users().getUser(user.getId()))).hasSize(1);
        assertThat(trips(() -> adapter.users().getUserByEmail(user.getEmail()))).hasSize(1);
        assertThat(trips(() -> adapter.accounts().linkAccount(user.getId(), account)))
                .hasSize(1);
        assertThat(trips(() -> adapter.accounts().getUserByAccount(key))).hasSize(1);
        assertThat(trips(() -> adapter.accounts().getAccount(key))).hasSize(1);
        assertThat(trips(() -> adapter.sessions().createSession(user.getId(), token, EXPIRY)))
                .hasSize(1);
        assertThat(trips(() -> adapter.sessions().getSessionAndUser(token))).hasSize(1);
        assertThat(trips(() -> adapter.sessions().findActiveSession(token, EXPIRY)))
                .hasSize(1);
        assertThat(trips(() -> adapter.tokens().createVerificationToken("ann", token, EXPIRY)))
                .hasSize(1);
        assertThat(trips(() -> adapter.authenticators().createAuthenticator(user.getId(), authenticator)))
                .hasSize(1);
        assertThat(trips(() -> adapter.authenticators().getAuthenticator(authenticator.getCredentialId())))
                .hasSize(1);
        assertThat(trips(() -> adapter.authenticators().listAuthenticatorsByUserId(user.getId())))
                .hasSize(1);
    }

    @Test
    void changes_takeOneStatement_andOneMoreWhereTheDatabaseReturnsNoRows() {
        User user = adapter.newUser();
        Account account = adapter.accounts().linkAccount(user.getId(), TestAdapter.account());
        Session session = adapter.sessions().createSession(user.getId(), TestAdapter.unique(), EXPIRY);
        String token = session.getSessionToken();
        adapter.tokens().createVerificationToken("ann", token, EXPIRY);
        String credential = adapter.authenticators()
                .createAuthenticator(user.getId(), TestAdapter.authenticator())
                .getCredentialId();
        factory.counting().takeTrips();

        assertUpdate(() -> adapter.users().updateUser(user.getId(), new TestPatch<User>().with(Users.NAME, "Ada")));
        assertUpdate(() ->
                adapter.sessions().updateSession(token, new TestPatch<Session>().with(Sessions.EXPIRES, EXPIRY)));
        assertUpdate(() -> adapter.authenticators().updateAuthenticatorCounter(credential, 3));
        assertDeletion(() -> adapter.tokens().useVerificationToken("ann", token));
        assertDeletion(() -> adapter.sessions().deleteSession(token));
        assertDeletion(() -> adapter.accounts()
                .unlinkAccount(new AccountKey(account.getProvider(), account.getProviderAccountId())));
    }

    @Test
    void updateUser_withEmptyPatch_onlyReads() {
        User user = adapter.newUser();
        factory.counting().takeTrips();

        assertThat(trips(() -> adapter.users().updateUser(user.getId(), new TestPatch<>())))
                .singleElement()
                .asString()
                .startsWith("select");
    }

    @Test
    void deleteUser_doesNotDependOnTheNumberOfChildren() {
        User user = adapter.newUser();
        for (int i = 0; i < 500; i++) {
            adapter.sessions().createSession(user.getId(), TestAdapter.unique(), EXPIRY);
            adapter.accounts().linkAccount(user.getId(), TestAdapter.account());
        }
        factory.counting().takeTrips();

        List<String> trips = trips(() -> adapter.users().deleteUser(user.getId()));

        assertThat(adapter.users().getUser(user.getId())).isEmpty();

        switch (database) {
            case POSTGRESQL, SQLITE, MARIADB -> assertThat(trips).hasSize(1);
            case H2 -> assertThat(trips).hasSize(2).last().isEqualTo("commit");
            case HSQLDB -> assertThat(trips).hasSize(3).last().isEqualTo("commit");
        }
    }

    @Test
    void whatConcernsAllRowsOfAUser_takesOneStatement() {
        User user = adapter.newUser();
        String token = TestAdapter.unique();
        for (int i = 0; i < 3; i++) {
            adapter.sessions().createSession(user.getId(), token + i, EXPIRY);
            adapter.accounts().linkAccount(user.getId(), TestAdapter.account());
        }
        factory.counting().takeTrips();

        assertThat(trips(() -> adapter.sessions().listSessions(user.getId()))).hasSize(1);
        assertThat(trips(() -> adapter.accounts().listAccounts(user.getId()))).hasSize(1);
        assertThat(trips(() -> adapter.sessions().deleteSessionsExcept(user.getId(), token + 0)))
                .hasSize(1);
        assertThat(trips(() -> adapter.sessions().deleteSessions(user.getId()))).hasSize(1);
        assertThat(adapter.sessions().listSessions(user.getId())).isEmpty();
    }

    @Test
    void guardedChanges_takeOneStatement_andOneMoreWhereTheDatabaseReturnsNoRows() {
        User user = adapter.newUser();
        Account account = adapter.accounts().linkAccount(user.getId(), TestAdapter.account());
        AccountKey key = new AccountKey(account.getProvider(), account.getProviderAccountId());
        String token = TestAdapter.unique();
        adapter.sessions().createSession(user.getId(), token, EXPIRY);
        String handle = adapter.sessions().sessionHandle(token);
        String credential = adapter.authenticators()
                .createAuthenticator(user.getId(), TestAdapter.authenticator())
                .getCredentialId();
        TestPatch<Account> patch = new TestPatch<Account>().with(Accounts.SESSION_STATE, "new");
        factory.counting().takeTrips();

        assertUpdate(() -> adapter.sessions().touchSession(token, EXPIRY.minusSeconds(9), EXPIRY.plusSeconds(9)));
        assertUpdate(() -> adapter.accounts().updateAccount(key, patch));
        assertUpdate(() -> adapter.accounts().linkOrUpdateAccount(user.getId(), account, patch));
        assertUpdate(() -> adapter.authenticators().advanceAuthenticatorCounter(credential, 1_000_000));
        assertDeletion(() -> adapter.sessions().revokeSession(user.getId(), handle));
        assertDeletion(() -> adapter.authenticators().deleteAuthenticator(user.getId(), credential));
    }

    @Test
    void purging_takesAQueryAndOneBatch() {
        User user = adapter.newUser();
        for (int i = 0; i < 20; i++) {
            adapter.sessions().createSession(user.getId(), TestAdapter.unique(), Instant.EPOCH);
        }
        factory.counting().takeTrips();

        List<String> trips = trips(() -> adapter.sessions().purgeSessions(Instant.EPOCH, 100));

        assertThat(adapter.sessions().listSessions(user.getId())).isEmpty();
        assertThat(trips).hasSize(3).last().isEqualTo("commit");
        assertThat(trips.get(0)).startsWith("select");
    }

    private void assertUpdate(Runnable operation) {
        List<String> trips = trips(operation);
        switch (database) {
            case HSQLDB, MARIADB ->
                assertThat(trips).hasSize(2).last().asString().startsWith("select");
            case H2, POSTGRESQL, SQLITE -> assertThat(trips).hasSize(1);
        }
    }

    private void assertDeletion(Runnable operation) {
        List<String> trips = trips(operation);
        switch (database) {
            case HSQLDB -> assertThat(trips).hasSize(3).last().isEqualTo("commit");
            case H2 -> assertThat(trips).hasSize(2).last().isEqualTo("commit");
            case POSTGRESQL, SQLITE, MARIADB -> assertThat(trips).hasSize(1);
        }
    }

    private List<String> trips(Runnable operation) {
        operation.run();
        return factory.counting().takeTrips();
    }
}
