package dev.authadapter.examples.benchmarks.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** What a web application does with sessions: 80 % look-ups, 10 % updates, 5 % creations, 5 % deletions. */
@BenchmarkMode(Mode.Throughput)
public class MixedBenchmark {

    /** One operation, drawn by lot. */
    @Benchmark
    public Object mixed(Load load) {
        return load.next();
    }

    /** The load of one thread. It deletes only what it created. */
    @State(Scope.Thread)
    public static class Load {

        private static final int RESERVE = 100;

        private final Deque<String> created = new ArrayDeque<>();
        private SplittableRandom random;
        private Subject subject;

        /** Creates so many sessions that creations and deletions seldom meet. */
        @Setup(Level.Trial)
        public void start(ThreadParams thread) {
            random = new SplittableRandom(thread.getThreadIndex());
            subject = Subject.current();
            for (int i = 0; i < RESERVE; i++) {
                create();
            }
        }

        private Object next() {
            int drawn = random.nextInt(100);
            int number = random.nextInt(Integer.MAX_VALUE);
            if (drawn < 80) {
                return subject.lookUpSession(number);
            }
            if (drawn < 90) {
                return subject.updateSession(number);
            }
            return drawn < 95 || created.isEmpty()
                    ? create()
                    : subject.sessions().deleteSession(created.remove());
        }

        private Object create() {
            created.add(subject.createSession(subject.takeNumbers(1)).getSessionToken());
            return created;
        }
    }
}
