package dev.authadapter.examples.benchmarks;

import dev.authadapter.examples.benchmarks.contestant.ContestantType;
import dev.authadapter.examples.benchmarks.database.Database;
import dev.authadapter.examples.benchmarks.worker.Command;
import dev.authadapter.examples.benchmarks.worker.Measured;
import dev.authadapter.examples.benchmarks.worker.Worker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process in which one contestant waits to be measured. */
final class Fork implements AutoCloseable {

    private final ContestantType type;
    private final Process process;
    private final BufferedReader output;
    private final PrintStream input;

    private Fork(ContestantType type, Process process) {
        this.type = type;
        this.process = process;
        output = process.inputReader(StandardCharsets.UTF_8);
        input = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Starts a process; it fills its database meanwhile. */
    static Fork start(ContestantType type, Database database, String url, int sessions) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // of one size, so that it does not grow while it is measured
                "-Xms1g",
                "-Xmx1g",
                // one process at a time is asked, so that JMH's guard against neighbours is not needed
                "-Djmh.ignoreLock=true",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-classpath",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                database.name(),
                url,
                type.name(),
                String.valueOf(sessions));
        return new Fork(
                type,
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    ContestantType type() {
        return type;
    }

    /** Waits until it can be asked. */
    void await() throws IOException {
        answer(Worker.READY);
    }

    Measured measure(Command command) throws IOException {
        ask(command);
        return answer();
    }

    /** Asks it without waiting for the answer. */
    void ask(Command command) {
        input.println(command.line());
    }

    /** Waits for the answer to the first question that has not been answered. */
    Measured answer() throws IOException {
        return Measured.parse(answer(Measured.PREFIX));
    }

    /** Skips what libraries print. */
    private String answer(String prefix) throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith(prefix)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException(type + " has stopped; see its messages above.");
        }
        return line;
    }

    @Override
    public void close() {
        input.close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
