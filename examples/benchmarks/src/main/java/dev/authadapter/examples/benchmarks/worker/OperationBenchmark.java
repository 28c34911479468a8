package dev.authadapter.examples.benchmarks.worker;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * Runs an operation a fixed number of times, so that what it consumes can be there before, and every contestant finds the
 * tables in the same state.
 */
@BenchmarkMode(Mode.SingleShotTime)
public class OperationBenchmark {

    /** Measures one run; JMH repeats it as often as the batch is long. */
    @Benchmark
    public Object operation(Numbers numbers) {
        return numbers.operation.run(numbers.subject, numbers.next++);
    }

    /** The rows of all threads. */
    @State(Scope.Benchmark)
    public static class Batch {

        /** The constant of {@link Operation}. */
        @Param("GET_USER")
        public String operation;

        private int first;

        /** Writes what the next runs consume. */
        @Setup(Level.Iteration)
        public void prepare(BenchmarkParams benchmark, IterationParams iteration) {
            int count = iteration.getBatchSize() * benchmark.getThreads();
            Subject subject = Subject.current();
            first = subject.takeNumbers(count);
            Operation.valueOf(operation).prepare(subject, first, first + count);
        }
    }

    /** The numbers of one thread. */
    @State(Scope.Thread)
    public static class Numbers {

        private Operation operation;
        private Subject subject;
        private int next;

        /** Takes its share. */
        @Setup(Level.Iteration)
        public void share(Batch batch, ThreadParams thread, IterationParams iteration) {
            operation = Operation.valueOf(batch.operation);
            subject = Subject.current();
            next = batch.first + thread.getThreadIndex() * iteration.getBatchSize();
        }
    }
}
