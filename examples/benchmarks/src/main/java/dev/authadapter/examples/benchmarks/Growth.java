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

/** Measures the adapter on small and large tables, all of them in turn. */
final class Growth {

    private static final List<Integer> SESSIONS = List.of(1_000, 10_000, 100_000, 1_000_000);

    private static final List<Operation> OPERATIONS = List.of(
            Operation.GET_SESSION_AND_USER,
            Operation.GET_USER,
            Operation.GET_USER_BY_EMAIL,
            Operation.GET_USER_BY_ACCOUNT,
            Operation.DELETE_USER);

    private static final int REPETITIONS = 5;

    private Growth() {}

    /** The section of the page: a row for each operation, a column for each size. */
    static String measure(Database database) throws IOException, SQLException {
        try (Server server = Server.start(database)) {
            List<Fork> forks = new ArrayList<>();
            try {
                for (int sessions : SESSIONS) {
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

    private static String section(Database database, List<Fork> forks) throws IOException {
        StringBuilder text = new StringBuilder("\n### Growth on " + database.title() + "\n\n| sessions | ");
        text.append(SESSIONS.stream()
                .map(size -> String.format(Locale.ROOT, "%,d", size))
                .collect(Collectors.joining(" | ")));
        text.append(" | largest / smallest |\n|---|")
                .append("---|".repeat(SESSIONS.size() + 1))
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

    private static List<Double> medians(Operation operation, List<Fork> forks) throws IOException {
        List<List<Double>> times =
                forks.stream().<List<Double>>map(fork -> new ArrayList<>()).toList();
        for (int i = 0; i < REPETITIONS; i++) {
            for (int j = 0; j < forks.size(); j++) {
                times.get(j)
                        .add(forks.get(j)
                                        .measure(new Command(operation, 1, 1000, 2, 2))
                                        .nanoseconds()
                                / 1000);
            }
        }
        return times.stream()
                .map(measured -> measured.stream().sorted().toList().get(REPETITIONS / 2))
                .toList();
    }
}
