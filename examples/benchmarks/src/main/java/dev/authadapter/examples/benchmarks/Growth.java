package dev.authadapter.examples.benchmarks;

import dev.authadapter.examples.benchmarks.contestant.ContestantType;
import dev.authadapter.examples.benchmarks.database.Database;
import dev.authadapter.examples.benchmarks.database.Server;
import dev.authadapter.examples.benchmarks.worker.Command;
import dev.authadapter.examples.benchmarks.worker.Operation;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Measures the adapter on small and large tables, all of them in turn.
 *
 * @param sizes how many sessions are stored
 * @param turns how often each operation is measured on each of them
 */
record Growth(List<Integer> sizes, int turns) {

    /** What each operation is repeated before it counts, since the processes have done nothing else. */
    private static final int WARM_UP = 2000;

    private static final int SIZE = 400;

    private static final List<Operation> OPERATIONS = List.of(
            Operation.GET_SESSION_AND_USER,
            Operation.GET_USER,
            Operation.GET_USER_BY_EMAIL,
            Operation.GET_USER_BY_ACCOUNT,
            Operation.UPDATE_SESSION,
            Operation.DELETE_USER,
            Operation.PURGE);

    static Growth full() {
        return new Growth(List.of(1_000, 10_000, 100_000, 1_000_000), 9);
    }

    /** The section of the page: a row for each operation, a column for each size. */
    String measure(Database database) throws IOException, SQLException {
        try (Server server = Server.start(database)) {
            List<Fork> forks = new ArrayList<>();
            try {
                for (int sessions : sizes) {
                    forks.add(
                            Fork.start(ContestantType.DIRECT, database, server.create("growth" + sessions), sessions));
                }
                for (Fork fork : forks) {
                    fork.await();
                }
                return section(database, forks);
            } finally {
                forks.forEach(Fork::close);
            }
        }
    }

    private String section(Database database, List<Fork> forks) throws IOException {
        StringBuilder text = new StringBuilder("\n## Growth on " + database.title() + "\n\n"
                + "One thread; the median of " + turns
                + " turns. Wanted: look-ups within 1.5 from the smallest to the largest.\n\n"
                + "| sessions | ");
        text.append(sizes.stream()
                .map(size -> String.format(Locale.ROOT, "%,d", size))
                .collect(Collectors.joining(" | ")));
        text.append(" | largest / smallest |\n|---|")
                .append("---|".repeat(sizes.size() + 1))
                .append('\n');
        for (Operation operation : OPERATIONS) {
            List<Double> microseconds = medians(operation, forks);
            text.append("| ").append(operation.title());
            microseconds.forEach(time -> text.append(String.format(Locale.ROOT, " | %.1f µs", time)));
            text.append(String.format(
                    Locale.ROOT, " | %.2f |%n", microseconds.get(microseconds.size() - 1) / microseconds.get(0)));
        }
        return text.toString();
    }

    private List<Double> medians(Operation operation, List<Fork> forks) throws IOException {
        for (Fork fork : forks) {
            fork.ask(new Command(operation, 1, WARM_UP, 0, 1));
        }
        List<List<Double>> times = new ArrayList<>();
        for (Fork fork : forks) {
            fork.answer();
            times.add(new ArrayList<>());
        }
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < forks.size(); i++) {
                Command command = new Command(operation, 1, SIZE, 1, 1);
                times.get(i).add(forks.get(i).measure(command).nanoseconds() / 1000);
            }
        }
        return times.stream()
                .map(measured -> measured.stream().sorted().toList().get(turns / 2))
                .toList();
    }
}
