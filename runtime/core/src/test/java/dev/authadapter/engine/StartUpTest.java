package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * An adapter is made quickly and puts nothing off until it is used. Measured in processor time of this thread, which other
 * programs do not change, once the classes are loaded.
 */
@Isolated("It measures.")
final class StartUpTest {

    private static final int REPETITIONS = 20;
    private static final long MILLISECOND = 1_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static TestFactory factory;

    @BeforeAll
    static void open() {
        factory = TestFactory.of(TestDatabase.H2, DefaultBindings.ENTITIES);
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @Test
    void construction_takesLessThanTwentyMilliseconds() {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < REPETITIONS; i++) {
            times.add(time(() -> TestAdapter.of(factory.sessionFactory())));
        }

        assertThat(median(times)).isPositive().isLessThan(20 * MILLISECOND);
    }

    /** The tenth finds the processor's caches filled; what construction could put off takes a multiple of a millisecond. */
    @Test
    void theFirstOperation_hasNothingToMakeUpFor() {
        User user = TestAdapter.of(factory.sessionFactory()).newUser();
        List<Long> first = new ArrayList<>();
        List<Long> tenth = new ArrayList<>();
        for (int i = 0; i < 2 * REPETITIONS; i++) {
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
            List<Long> times = new ArrayList<>();
            for (int j = 0; j < 10; j++) {
                times.add(time(() -> adapter.users().getUser(user.getId())));
            }
            // The first half only gets the processor and the compiler used to it.
            if (i >= REPETITIONS) {
                first.add(times.get(0));
                tenth.add(times.get(9));
            }
        }

        assertThat(median(first)).isPositive().isLessThan(median(tenth) + MILLISECOND);
    }

    private static long time(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
