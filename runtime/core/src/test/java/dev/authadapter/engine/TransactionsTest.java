package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AccountAlreadyLinkedException;
import dev.authadapter.AccountKey;
import dev.authadapter.AuthStoreException;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.DuplicateSessionTokenException;
import dev.authadapter.SessionAndUser;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several operations in one transaction, the adapter's or the caller's. */
final class TransactionsTest extends DefaultEntitiesTest {

    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");

    @Test
    void inTransaction_commitsTogether_andSeesItsOwnWrites() {
        factory.counting().takeTrips();
        User user = adapter.engine().inTransaction(() -> {
            User created = adapter.newUser();
            adapter.sessions().createSession(created.getId(), TestAdapter.unique(), EXPIRY);
            assertThat(adapter.users().getUser(created.getId())).isPresent();
            return created;
        });

        List<String> trips = factory.counting().takeTrips();
        assertThat(trips.stream().filter("commit"::equals)).hasSize(1);
        assertThat(adapter.users().getUser(user.getId())).isPresent();
    }

    @Test
    void inTransaction_thatThrows_storesNothing() {
        User user = TestAdapter.user();

        assertThatThrownBy(() -> adapter.engine().inTransaction(() -> {
                    adapter.users().createUser(user);
                    throw new IllegalStateException("stop");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stop");

        assertThat(adapter.users().getUserByEmail(user.getEmail())).isEmpty();
        assertThat(adapter.users().getUserByEmail(adapter.newUser().getEmail())).isPresent();
    }

    @Test
    void inTransaction_whoseInnerFailureIsCaught_storesNothing_andSaysSo() {
        User user = adapter.newUser();
        User twin = TestAdapter.user();
        twin.setEmail(user.getEmail());
        String token = TestAdapter.unique();

        assertThatThrownBy(() -> adapter.engine().inTransaction(() -> {
                    adapter.sessions().createSession(user.getId(), token, EXPIRY);
                    assertThatThrownBy(() -> adapter.users().createUser(twin))
                            .isInstanceOf(DuplicateEmailException.class);
                    return user;
                }))
                .isInstanceOf(AuthStoreException.class)
                .hasMessageContaining("was undone although the exception was caught");

        assertThat(adapter.sessions().getSessionAndUser(token)).isEmpty();
    }

    @Test
    void inTransaction_joinsTheOneAround() {
        User user = TestAdapter.user();

        assertThatThrownBy(() -> adapter.engine().inTransaction(() -> {
                    adapter.engine().inTransaction(() -> adapter.users().createUser(user));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(adapter.users().getUserByEmail(user.getEmail())).isEmpty();
    }

    @Test
    void inTransaction_mayReadBeforeItWrites_whileOthersWrite() throws Exception {
        User user = adapter.newUser();

        assertThat(ConcurrencyTest.winners(() -> adapter.engine().inTransaction(() -> {
                    boolean named =
                            adapter.users().getUser(user.getId()).orElseThrow().getName() != null;
                    adapter.sessions().createSession(user.getId(), TestAdapter.unique(), EXPIRY);
                    return !named;
                })))
                .isEqualTo(32);
    }

    @Test
    void register_storesAll() {
        Session session = new Session();
        session.setSessionToken(TestAdapter.unique());
        session.setExpires(EXPIRY);
        Account account = TestAdapter.account();
        factory.counting().takeTrips();

        SessionAndUser<Session, User> registered =
                adapter.registrations().registerWithAccount(TestAdapter.user(), account, session);

        assertRegistration(factory.counting().takeTrips());
        assertThat(registered.session()).isSameAs(session);
        assertThat(adapter.sessions().getSessionAndUser(session.getSessionToken()))
                .hasValueSatisfying(found -> assertThat(found.user().getId())
                        .isEqualTo(registered.user().getId()));
        assertThat(adapter.accounts()
                        .getUserByAccount(new AccountKey(account.getProvider(), account.getProviderAccountId())))
                .isPresent();
    }

    private void assertRegistration(List<String> trips) {
        if (database == TestDatabase.POSTGRESQL && variant.engine() == EngineSetting.DIRECT) {
            assertThat(trips).singleElement().asString().startsWith("with w0 as (insert into auth_user");
            return;
        }
        // which enforces foreign keys only for those who ask
        boolean looksForTheUser = variant.engine() == EngineSetting.ORM && database == TestDatabase.SQLITE;
        assertThat(trips.stream().filter(trip -> !trip.startsWith("delete")))
                .hasSize(looksForTheUser ? 6 : 4)
                .last()
                .isEqualTo("commit");
    }

    @Test
    void register_inATransaction_isPartOfIt() {
        User user = TestAdapter.user();
        factory.counting().takeTrips();

        adapter.engine().inTransaction(() -> adapter.registrations().registerWithAccount(user, TestAdapter.account()));

        assertThat(factory.counting().takeTrips())
                .hasSizeGreaterThanOrEqualTo(3)
                .last()
                .isEqualTo("commit");
        assertThat(adapter.users().getUserByEmail(user.getEmail())).isPresent();
    }

    @Test
    void register_withALinkedAccount_leavesNothing() {
        Account linked = adapter.accounts().linkAccount(adapter.newUser().getId(), TestAdapter.account());
        Account again = TestAdapter.account();
        again.setProviderAccountId(linked.getProviderAccountId());
        User user = TestAdapter.user();

        assertThatThrownBy(() -> adapter.registrations().registerWithAccount(user, again))
                .isInstanceOf(AccountAlreadyLinkedException.class);

        assertThat(adapter.users().getUserByEmail(user.getEmail())).isEmpty();
        assertThat(user.getId()).as("identifier of a user that is not there").isNull();
    }

    @Test
    void register_withATakenToken_leavesNothing() {
        Session taken = adapter.sessions().createSession(adapter.newUser().getId(), TestAdapter.unique(), EXPIRY);
        Session session = new Session();
        session.setSessionToken(taken.getSessionToken());
        session.setExpires(EXPIRY);
        Account account = TestAdapter.account();

        assertThatThrownBy(() -> adapter.registrations().registerWithAccount(TestAdapter.user(), account, session))
                .isInstanceOf(DuplicateSessionTokenException.class);

        assertThat(adapter.accounts().getAccount(new AccountKey(account.getProvider(), account.getProviderAccountId())))
                .isEmpty();
    }

    @Test
    void joining_seesWhatTheCallerHasNotFlushed_andIsUndoneWithIt() {
        User user = TestAdapter.user();
        user.setId(TestAdapter.unique());
        String token = TestAdapter.unique();
        try (EntityManager entityManager = factory.sessionFactory().createEntityManager()) {
            TestAdapter joining = adapter.joining(entityManager);
            entityManager.getTransaction().begin();
            entityManager.persist(user);
            joining.sessions().createSession(user.getId(), token, EXPIRY);
            assertThat(joining.sessions().getSessionAndUser(token)).isPresent();
            entityManager.getTransaction().rollback();
        }

        assertThat(adapter.sessions().getSessionAndUser(token)).isEmpty();
        assertThat(adapter.users().getUser(user.getId())).isEmpty();
    }

    @Test
    void joining_isCommittedByTheCallerOnly() {
        User user = TestAdapter.user();
        try (EntityManager entityManager = factory.sessionFactory().createEntityManager()) {
            TestAdapter joining = adapter.joining(entityManager);
            entityManager.getTransaction().begin();
            factory.counting().takeTrips();
            joining.users().createUser(user);
            joining.users().updateUser(user.getId(), new TestPatch<User>().with(Users.NAME, "Ada"));
            joining.users().deleteUser(user.getId());
            joining.users().createUser(user);
            assertThat(factory.counting().takeTrips()).doesNotContain("commit");
            entityManager.getTransaction().commit();
        }

        assertThat(adapter.users().getUser(user.getId())).isPresent();
    }

    @Test
    void joining_afterAFailure_cannotBeCommitted() {
        User user = TestAdapter.user();
        try (EntityManager entityManager = factory.sessionFactory().createEntityManager()) {
            TestAdapter joining = adapter.joining(entityManager);
            entityManager.getTransaction().begin();
            joining.users().createUser(user);
            assertThatThrownBy(() -> joining.registrations().registerWithAccount(TestAdapter.user(), new Account()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(entityManager.getTransaction().getRollbackOnly()).isTrue();
            entityManager.getTransaction().rollback();
        }

        assertThat(adapter.users().getUserByEmail(user.getEmail())).isEmpty();
    }

    @Test
    void joining_tellsWhatIsMissing_andWhatIsTaken() {
        User user = adapter.newUser();
        User twin = TestAdapter.user();
        twin.setEmail(user.getEmail());
        try (EntityManager entityManager = factory.sessionFactory().createEntityManager()) {
            TestAdapter joining = adapter.joining(entityManager);
            entityManager.getTransaction().begin();
            assertThatThrownBy(() -> joining.users().createUser(twin)).isInstanceOf(DuplicateEmailException.class);
            entityManager.getTransaction().rollback();
            entityManager.getTransaction().begin();
            assertThatThrownBy(() -> joining.sessions().createSession("nobody", TestAdapter.unique(), EXPIRY))
                    .isInstanceOf(UserNotFoundException.class);
            entityManager.getTransaction().rollback();
        }
    }

    @Test
    void joining_anEntityManagerWithoutTransaction_takesEffectAtOnce() {
        User user = TestAdapter.user();
        try (EntityManager entityManager = factory.sessionFactory().createEntityManager()) {
            adapter.joining(entityManager).users().createUser(user);
        }

        assertThat(adapter.users().getUser(user.getId())).isPresent();
    }

    @Test
    void joining_anEntityManagerOfAnotherFactory_isRefused() {
        try (TestFactory other = defaultFactory(variant);
                EntityManager entityManager = other.sessionFactory().createEntityManager()) {
            entityManager.getTransaction().begin();
            assertThatThrownBy(() -> adapter.joining(entityManager).users().getUser("any"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("another EntityManagerFactory");
            entityManager.getTransaction().rollback();
        }
    }
}
