package dev.authadapter.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.Purged;
import dev.authadapter.defaults.DefaultAuthAdapter;
import dev.authadapter.defaults.UserPatch;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.DatabaseUnderTest;
import dev.authadapter.tck.jpa.IfMariadb;
import dev.authadapter.tck.jpa.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A purge that runs all the time keeps nobody from signing in, and nobody keeps it from purging: no deadlock reaches a caller. */
final class PurgeUnderLoadTest {

    private static final int THREADS = 6;

    /** Of each thread; divisible by three. */
    private static final int SESSIONS_PER_ROUND = 30;

    @Test
    void onPostgresql() throws Exception {
        purges(TestDatabase.POSTGRESQL, "direct");
    }

    @Test
    @IfMariadb
    void onMariadb() throws Exception {
        purges(TestDatabase.MARIADB, "direct");
    }

    @Test
    @IfMariadb
    void onMariadbThroughSessions() throws Exception {
        purges(TestDatabase.MARIADB, "orm");
    }

    private static void purges(TestDatabase database, String engine) throws Exception {
        try (DatabaseUnderTest opened = DatabaseUnderTest.open(
                database,
                DefaultAuthAdapter.class,
                DefaultAuthAdapter.entities(),
                List.of(),
                Map.of("authadapter.engine", engine))) {
            DefaultAuthAdapter adapter = new DefaultAuthAdapter(opened.entityManagerFactory());
            int sessions = SESSIONS_PER_ROUND * (int) Rounds.all().count();
            AtomicBoolean isDone = new AtomicBoolean();
            ExecutorService threads = Executors.newFixedThreadPool(THREADS + 2);
            try {
                List<Future<Long>> purges = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    purges.add(threads.submit(() -> purgeUntil(adapter, isDone)));
                }
                List<Future<?>> signIns = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    String name = "user" + i;
                    signIns.add(threads.submit(() -> signIn(adapter, name, sessions)));
                }
                for (Future<?> signIn : signIns) {
                    signIn.get();
                }
                isDone.set(true);
                long purged = adapter.purgeExpired(Instant.now()).total();
                for (Future<Long> purge : purges) {
                    purged += purge.get();
                }

                // Of each session of three, one has ended; and as many one-time tokens.
                assertThat(purged).isEqualTo(2L * THREADS * sessions / 3);
                assertThat(adapter.countExpired(Instant.now())).isEqualTo(new Purged(0, 0));
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static long purgeUntil(DefaultAuthAdapter adapter, AtomicBoolean isDone) {
        long purged = 0;
        while (!isDone.get()) {
            purged += adapter.purgeExpired(Instant.now(), 7, progress -> {}).total();
        }
        return purged;
    }

    /** Each of three sessions: one that has ended, one that is prolonged, and one that is ended by its owner. */
    private static void signIn(DefaultAuthAdapter adapter, String name, int sessions) {
        User user = new User();
        user.setEmail(name + "@example.com");
        String id = Objects.requireNonNull(adapter.createUser(user).getId());
        Instant now = Instant.now();
        Instant past = now.minus(Duration.ofDays(1));
        Instant future = now.plus(Duration.ofDays(1));
        for (int i = 0; i < sessions; i++) {
            String token = name + "-" + i;
            adapter.createSession(id, token, i % 3 == 0 ? past : future);
            adapter.createVerificationToken(name, token, i % 3 == 0 ? past : future);
            if (i % 3 == 1) {
                adapter.touchSession(token, now, future.plus(Duration.ofDays(1)));
                adapter.updateUser(id, new UserPatch().setName(token));
            }
            if (i % 3 == 2) {
                adapter.deleteSession(token);
                adapter.useVerificationToken(name, token);
            }
        }
    }
}
