package dev.authadapter.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthEvents;
import dev.authadapter.ObservedAdapter;
import dev.authadapter.Patch;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.tck.jpa.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What an application is asked before changes, and told after them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ObservedAdapterTest {

    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");

    private final DefaultAdapterHarness harness = DefaultAdapterHarness.on(TestDatabase.H2);
    private final Log log = new Log();
    private final ObservedAdapter<User, String, Account, Session, VerificationToken> adapter =
            new ObservedAdapter<>(harness.adapter(), log);

    @AfterAll
    void close() {
        harness.close();
    }

    @Test
    void tellsOfEachChange_inOrder() {
        log.events.clear();
        User user = adapter.createUser(user("told"));
        Account account = account("told");
        AccountKey key = new AccountKey("github", "told");

        adapter.updateUser(idOf(user), new UserPatch().setName("Told"));
        adapter.linkOrUpdateAccount(idOf(user), account, new AccountPatch());
        adapter.linkOrUpdateAccount(idOf(user), account("told"), new AccountPatch().setScope("user"));
        adapter.createSession(idOf(user), "told", EXPIRY);
        adapter.deleteSession("told");
        adapter.deleteSession("told");
        adapter.unlinkAccount(key);
        adapter.deleteUser(user.getId());

        assertThat(log.events)
                .containsExactly(
                        "user created",
                        "user updated",
                        "account linked",
                        "account updated",
                        "session created",
                        "session deleted",
                        "account unlinked",
                        "user deleted");
    }

    @Test
    void tellsOfARegistration_onceItIsCommitted() {
        log.events.clear();

        adapter.inTransaction(() -> {
            Session session = new Session();
            session.setSessionToken("registered");
            session.setExpires(EXPIRY);
            adapter.registerWithAccount(user("registered"), account("registered"), session);
            assertThat(log.events).isEmpty();
        });

        assertThat(log.events).containsExactly("user created", "account linked", "session created");
    }

    @Test
    void tellsNothing_ofWhatWasUndone() {
        log.events.clear();
        Runnable failing = () -> {
            adapter.createUser(user("undone"));
            throw new IllegalStateException("stop");
        };

        assertThatThrownBy(() -> adapter.inTransaction(failing)).hasMessage("stop");

        assertThat(log.events).isEmpty();
        assertThat(adapter.getUserByEmail("undone@example.com")).isEmpty();
    }

    @Test
    void whatIsRefused_isNotDone() {
        assertThatThrownBy(() -> adapter.createUser(user("refused"))).hasMessage("refused");
        User user = adapter.createUser(user("banned"));
        assertThatThrownBy(() -> adapter.createSession(idOf(user), "banned", EXPIRY))
                .hasMessage("nobody else signs in");

        assertThat(adapter.getUserByEmail("refused@example.com")).isEmpty();
        assertThat(adapter.getSessionAndUser("banned")).isEmpty();
    }

    @Test
    void whatIsReturned_takesThePlaceOfWhatWasGiven() {
        User created = adapter.createUser(user("UPPER"));
        User updated = adapter.updateUser(idOf(created), new UserPatch().setName("anything"));

        assertThat(created.getEmail()).isEqualTo("upper@example.com");
        assertThat(updated.getName()).isEqualTo("Told");
    }

    private static String idOf(User user) {
        return Objects.requireNonNull(user.getId());
    }

    private static User user(String name) {
        User user = new User();
        user.setName(name);
        user.setEmail(name + "@example.com");
        return user;
    }

    private static Account account(String id) {
        Account account = new Account();
        account.setType("oauth");
        account.setProvider("github");
        account.setProviderAccountId(id);
        return account;
    }

    /** Writes down what it is told, and refuses or replaces what the tests say. */
    private static final class Log implements AuthEvents<User, String, Account, Session> {

        private final List<String> events = new ArrayList<>();
        private @Nullable String banned;

        @Override
        public User beforeCreateUser(User user) {
            if ("refused".equals(user.getName())) {
                throw new IllegalArgumentException("refused");
            }
            return "UPPER".equals(user.getName()) ? ObservedAdapterTest.user("upper") : user;
        }

        @Override
        public Patch<User> beforeUpdateUser(String id, Patch<User> patch) {
            return new UserPatch().setName("Told");
        }

        @Override
        public void beforeCreateSession(@Nullable String userId) {
            if (userId != null && userId.equals(banned)) {
                throw new IllegalStateException("nobody else signs in");
            }
        }

        @Override
        public void afterCreateUser(User user) {
            events.add("user created");
            banned = "banned".equals(user.getName()) ? user.getId() : null;
        }

        @Override
        public void afterUpdateUser(User user) {
            events.add("user updated");
        }

        @Override
        public void afterDeleteUser(User user) {
            events.add("user deleted");
        }

        @Override
        public void afterLinkAccount(Account account) {
            events.add("account linked");
        }

        @Override
        public void afterUpdateAccount(Account account) {
            events.add("account updated");
        }

        @Override
        public void afterUnlinkAccount(Account account) {
            events.add("account unlinked");
        }

        @Override
        public void afterCreateSession(Session session) {
            events.add("session created");
        }

        @Override
        public void afterDeleteSession(Session session) {
            events.add("session deleted");
        }
    }
}
