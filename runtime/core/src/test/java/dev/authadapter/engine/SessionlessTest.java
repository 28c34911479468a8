package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AccountKey;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import java.io.Serial;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.SessionEventListener;
import org.junit.jupiter.api.Test;

/** Direct statements open no session of Hibernate's, which costs as much as a quarter of an operation on H2. */
final class SessionlessTest {

    @Test
    void noOperation_opensASession() {
        assertThat(sessionsOpenedBySigningIn(EngineSetting.DIRECT)).isZero();
    }

    /** Which also shows that they are counted. */
    @Test
    void throughHibernate_everyOperationOpensOne() {
        assertThat(sessionsOpenedBySigningIn(EngineSetting.ORM)).isEqualTo(8);
    }

    private static int sessionsOpenedBySigningIn(EngineSetting setting) {
        Map<String, Object> settings = Map.of(
                EngineSetting.NAME, setting.text(), "hibernate.session.events.auto", CountingListener.class.getName());
        try (TestFactory factory = TestFactory.of(Pools.fresh(TestDatabase.H2), settings, DefaultBindings.ENTITIES)) {
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
            CountingListener.OPENED.set(0);

            User user = adapter.newUser();
            Account account = adapter.accounts().linkAccount(user.getId(), TestAdapter.account());
            Session session = adapter.sessions().createSession(user.getId(), TestAdapter.unique(), Instant.now());
            adapter.tokens().createVerificationToken("ann", "code", Instant.now());
            assertThat(adapter.tokens().useVerificationToken("ann", "code")).isPresent();
            assertThat(adapter.sessions().getSessionAndUser(session.getSessionToken()))
                    .isPresent();
            AccountKey key = new AccountKey(account.getProvider(), account.getProviderAccountId());
            assertThat(adapter.accounts().getUserByAccount(key)).isPresent();
            assertThat(adapter.users().deleteUser(user.getId())).isPresent();
            return CountingListener.OPENED.get();
        }
    }

    /** Made by Hibernate for each session. */
    public static final class CountingListener implements SessionEventListener {

        @Serial
        private static final long serialVersionUID = 1;

        static final AtomicInteger OPENED = new AtomicInteger();

        /** Counts. */
        public CountingListener() {
            OPENED.incrementAndGet();
        }
    }
}
