package dev.authadapter.examples.benchmarks.report;

import dev.authadapter.examples.benchmarks.contestant.ContestantType;
import dev.authadapter.examples.benchmarks.database.Database;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Prints ratios and goals.
 *
 * @param results what was measured
 */
public record Report(Results results) {

    /** Prints the tables, the goals, and how many of them were met. */
    public void printTo(PrintStream out) {
        for (Database database : results.databases()) {
            out.println();
            out.println(database.title() + ": time of one operation, and as a ratio of " + ContestantType.JDBC.title());
            for (String operation : results.operations(database)) {
                for (int threads : results.threads(database, operation)) {
                    print(out, new Results.Case(database, operation, threads));
                }
            }
            for (int threads : results.threads(database, Measurement.MIXED)) {
                print(out, new Results.Case(database, Measurement.MIXED, threads));
            }
        }
        out.println();
        List<Goal> goals = new Goals(results).all();
        goals.stream().filter(Goal::met).forEach(out::println);
        goals.stream().filter(goal -> !goal.met()).forEach(out::println);
        out.printf("goals: %d of %d met%n", goals.stream().filter(Goal::met).count(), goals.size());
    }

    private void print(PrintStream out, Results.Case where) {
        out.printf(
                Locale.ROOT,
                "  %s, %d %s%n",
                where.subject(),
                where.threads(),
                where.threads() == 1 ? "thread" : "threads");
        for (ContestantType type : ContestantType.values()) {
            results.nanoseconds(where, type)
                    .ifPresent(nanoseconds -> out.printf(
                            Locale.ROOT,
                            "    %-32s %9.1f µs  %s%n",
                            type.title(),
                            nanoseconds / 1000,
                            type == ContestantType.JDBC
                                    ? ""
                                    : results.time(where, type, ContestantType.JDBC)
                                            .map(Ratio::toString)
                                            .orElse("")));
        }
    }
}
