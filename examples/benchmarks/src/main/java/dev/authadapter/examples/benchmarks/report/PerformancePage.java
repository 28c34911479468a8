package dev.authadapter.examples.benchmarks.report;

import dev.authadapter.examples.benchmarks.contestant.ContestantType;
import dev.authadapter.examples.benchmarks.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The results in {@code docs/performance.md}: the lines between two marks, and a picture.
 *
 * @param results what was measured
 * @param sections sections about what is compared with nothing: growth and start
 */
public record PerformancePage(Results results, String sections) {

    private static final String BEGIN = "<!-- measured: written by the benchmarks -->";
    private static final String END = "<!-- end of what was measured -->";

    /** Replaces what an earlier run has written. */
    public void write(Path page) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(page + " has lost the marks between which the results stand.");
        }
        Files.writeString(page, text.substring(0, begin) + BEGIN + "\n\n" + measured() + "\n" + text.substring(end));
        Files.writeString(page.resolveSibling("performance.svg"), chart().svg());
    }

    private String measured() {
        StringBuilder text = new StringBuilder(Machine.description());
        for (Database database : results.databases()) {
            text.append("\n## ").append(database.title()).append("\n\n").append(times(database));
            text.append("\n### Several threads, mixed load and allocation\n\n").append(others(database));
        }
        return text.append(sections).append("\n## Goals\n\n").append(goals()).toString();
    }

    private String times(Database database) {
        List<String> lines = new ArrayList<>();
        for (String operation : results.operations(database)) {
            lines.add(row(operation, new Results.Case(database, operation, 1)));
        }
        return table("operation, 1 thread", lines);
    }

    private String others(Database database) {
        List<String> lines = new ArrayList<>();
        for (int threads : results.threads(database, Measurement.MIXED)) {
            lines.add(row("mixed load, %d".formatted(threads), new Results.Case(database, Measurement.MIXED, threads)));
        }
        for (String operation : results.operations(database)) {
            for (int threads : results.threads(database, operation)) {
                if (threads > 1) {
                    lines.add(row(
                            "%s, %d".formatted(operation, threads), new Results.Case(database, operation, threads)));
                }
            }
            lines.add(allocation(new Results.Case(database, operation, 1)));
        }
        return table("threads; allocation", lines);
    }

    private static String table(String first, List<String> rows) {
        String titles = Arrays.stream(ContestantType.values())
                .map(ContestantType::title)
                .collect(Collectors.joining(" | "));
        return "| " + first + " | " + titles + " |\n|---|" + "---|".repeat(ContestantType.values().length) + "\n"
                + String.join("", rows);
    }

    private String row(String label, Results.Case where) {
        return line(
                label,
                type -> type == ContestantType.JDBC
                        ? results.nanoseconds(where, type)
                                .map(nanoseconds -> String.format(Locale.ROOT, "%.1f µs", nanoseconds / 1000))
                        : results.time(where, type, ContestantType.JDBC).map(PerformancePage::shown));
    }

    private String allocation(Results.Case where) {
        return line(
                where.subject() + ", allocation",
                type -> type == ContestantType.JDBC
                        ? results.bytes(where, type).map(bytes -> String.format(Locale.ROOT, "%.1f KB", bytes / 1000))
                        : results.allocation(where, type, ContestantType.JDBC)
                                .map(ratio -> String.format(Locale.ROOT, "%.2f", ratio.value())));
    }

    private static String line(String label, Function<ContestantType, Optional<String>> cell) {
        return "| " + label + " | "
                + Arrays.stream(ContestantType.values())
                        .map(type -> cell.apply(type).orElse("–"))
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static String shown(Ratio ratio) {
        return String.format(Locale.ROOT, "%.2f ±%.2f", ratio.value(), (ratio.high() - ratio.low()) / 2);
    }

    private String goals() {
        List<Goal> goals = new Goals(results).all();
        long met = goals.stream().filter(Goal::met).count();
        return "%d of %d met.\n".formatted(met, goals.size())
                + goals.stream()
                        .filter(goal -> !goal.met())
                        .map(goal -> "- " + goal + "\n")
                        .collect(Collectors.joining());
    }

    private Chart chart() {
        Results.Case where = new Results.Case(Database.POSTGRESQL, Measurement.MIXED, 8);
        List<Chart.Bar> bars = Arrays.stream(ContestantType.values())
                .flatMap(type -> results
                        .time(where, ContestantType.JDBC, type)
                        .map(ratio -> new Chart.Bar(type.title(), ratio, type == ContestantType.DIRECT))
                        .stream())
                .toList();
        return new Chart(
                "Mixed load on PostgreSQL, 8 threads: throughput, " + ContestantType.JDBC.title() + " = 1", bars, 1);
    }
}
