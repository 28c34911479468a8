package dev.authadapter.examples.benchmarks.worker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Lets JMH carry out a command in this process. */
final class Measurer {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Measurer() {}

    static Measured measure(Command command) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(0)
                .threads(command.threads())
                .warmupIterations(command.warmups())
                .measurementIterations(command.iterations())
                .timeUnit(TimeUnit.NANOSECONDS)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class);
        if (command.operation() == null) {
            TimeValue time = TimeValue.milliseconds(command.size());
            RunResult result = run(options.include(MixedBenchmark.class.getName())
                    .warmupTime(time)
                    .measurementTime(time));
            return new Measured(command.threads() / result.getPrimaryResult().getScore(), allocated(result));
        }
        RunResult result = run(options.include(OperationBenchmark.class.getName())
                .param("operation", command.operation().name())
                .warmupBatchSize(command.size())
                .measurementBatchSize(command.size()));
        return new Measured(result.getPrimaryResult().getScore() / command.size(), allocated(result) / command.size());
    }

    private static RunResult run(ChainedOptionsBuilder options) throws RunnerException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Runner(options.build(), OutputFormatFactory.createFormatInstance(nowhere, VerboseMode.SILENT))
                .runSingle();
    }

    @SuppressWarnings("rawtypes") // JMH's own signature
    private static double allocated(RunResult result) {
        for (Map.Entry<String, Result> entry : result.getSecondaryResults().entrySet()) {
            if (entry.getKey().endsWith(ALLOCATED)) {
                return entry.getValue().getScore();
            }
        }
        throw new IllegalStateException("JMH has not told what was allocated.");
    }
}
