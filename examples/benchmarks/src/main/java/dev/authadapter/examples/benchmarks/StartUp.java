package dev.authadapter.examples.benchmarks;

import dev.authadapter.examples.benchmarks.worker.ColdStart;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures what an adapter takes in a process that has just started, one process after the other.
 *
 * @param processes how many
 */
record StartUp(int processes) {

    static StartUp full() {
        return new StartUp(15);
    }

    /** The section of the page. */
    String measure() throws IOException {
        List<List<Long>> measured = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            measured.add(steps());
        }
        StringBuilder text =
                new StringBuilder("\n## Start\n\nProcessor time in a JVM that has just started Hibernate, on H2;"
                        + " of " + processes
                        + " processes. Wanted: 20 ms for the first adapter, 3 times the tenth operation for the first.\n\n"
                        + "| step | least | median | most |\n|---|---|---|---|\n");
        for (ColdStart.Step step : ColdStart.Step.values()) {
            List<Long> times = measured.stream()
                    .map(steps -> steps.get(step.ordinal()))
                    .sorted()
                    .toList();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f ms | %.2f ms | %.2f ms |%n",
                    step.title(),
                    times.get(0) / 1e6,
                    times.get(processes / 2) / 1e6,
                    times.get(processes - 1) / 1e6));
        }
        return text.toString();
    }

    private static List<Long> steps() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            if (line == null) {
                throw new IOException("The process that measures the start has stopped; see its messages above.");
            }
            return Arrays.stream(line.split(" ")).map(Long::valueOf).toList();
        }
    }
}
