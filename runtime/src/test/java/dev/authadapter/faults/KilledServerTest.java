package dev.authadapter.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.TransientFailureException;
import dev.authadapter.defaults.DefaultAuthAdapter;
import dev.authadapter.tck.jpa.DatabaseUnderTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The database server is killed while applications register people, and starts again; the applications do not. */
@Tag("faults")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KilledServerTest {

    private static final int ENOUGH = 10;
    private static final int LONGEST_MILLIS = 60;

    private @Nullable MortalPostgres server;
    private List<Application> applications = List.of();

    static IntStream rounds() {
        return Rounds.all();
    }

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        MortalPostgres started = MortalPostgres.start(directory.resolve("data"), Map.of());
        server = started;
        DatabaseUnderTest.open(started.url(), "postgresql", DefaultAuthAdapter.class, DefaultAuthAdapter.entities())
                .close();
        applications = List.of(new Application(started.url(), "direct"), new Application(started.url(), "orm"));
    }

    @AfterAll
    void close() throws IOException {
        applications.forEach(Application::close);
        server().close();
    }

    private MortalPostgres server() {
        return Objects.requireNonNull(server);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void losesNothingAcknowledged_andTheAdaptersWorkOn(int round) throws Exception {
        Ledger ledger = new Ledger();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        AtomicBoolean isBack = new AtomicBoolean();
        List<Thread> threads = applications.stream()
                .map(application -> new Thread(() -> {
                    try {
                        registerUntil(isBack, application, round, ledger);
                    } catch (RuntimeException e) {
                        failures.add(e);
                    }
                }))
                .toList();

        threads.forEach(Thread::start);
        while (ledger.size() < ENOUGH) {
            Thread.sleep(5);
        }
        Thread.sleep(new Random(round).nextInt(LONGEST_MILLIS));
        server().kill();
        server().restart();
        isBack.set(true);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(failures).allSatisfy(failure -> assertThat(failure).isInstanceOf(TransientFailureException.class));
        for (Application application : applications) {
            ledger.assertKept(application.adapter(), server().url());
        }
    }

    /** The names of each application are its own. Whoever waits for a connection meanwhile goes on; all others fail. */
    private void registerUntil(AtomicBoolean isBack, Application application, int round, Ledger ledger) {
        String prefix = "round" + round + "-" + applications.indexOf(application) + "-";
        for (int i = 0; !isBack.get(); i++) {
            Ledger.register(application.adapter(), prefix + i, ledger);
        }
    }
}
