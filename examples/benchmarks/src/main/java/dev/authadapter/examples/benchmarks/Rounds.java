package dev.authadapter.examples.benchmarks;

import dev.authadapter.examples.benchmarks.contestant.ContestantType;
import dev.authadapter.examples.benchmarks.database.Database;
import dev.authadapter.examples.benchmarks.database.Server;
import dev.authadapter.examples.benchmarks.report.Measurement;
import dev.authadapter.examples.benchmarks.worker.Command;
import dev.authadapter.examples.benchmarks.worker.Measured;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures contestants in turn. All processes of a round live at once, and each operation is measured by one after the other,
 * so that what disturbs the machine disturbs all of them; the next operation in the other order.
 *
 * @param plan how much
 */
record Rounds(Plan plan) {

    List<Measurement> measure(Database database) throws IOException, SQLException {
        List<Measurement> all = new ArrayList<>();
        try (Server server = Server.start(database)) {
            for (int round = 0; round < plan.rounds(); round++) {
                long start = System.nanoTime();
                all.addAll(measure(database, round, server));
                System.out.printf(
                        "%s, round %d of %d: %d s%n",
                        database.title(), round + 1, plan.rounds(), (System.nanoTime() - start) / 1_000_000_000);
            }
        }
        return all;
    }

    private List<Measurement> measure(Database database, int round, Server server) throws IOException, SQLException {
        List<Fork> forks = new ArrayList<>();
        List<Measurement> results = new ArrayList<>();
        try {
            for (ContestantType type : plan.contestants(database, round)) {
                String url = server.create("round" + round + "_" + type.ordinal());
                forks.add(Fork.start(type, database, url, Plan.SESSIONS));
            }
            for (Fork fork : forks) {
                fork.await();
            }
            for (Command command : plan.commands(database, round)) {
                for (Fork fork : forks) {
                    if (plan.measures(fork.type(), command)) {
                        results.add(result(database, round, fork, command));
                    }
                }
                Collections.reverse(forks);
            }
        } finally {
            forks.forEach(Fork::close);
        }
        return results;
    }

    private static Measurement result(Database database, int round, Fork fork, Command command) throws IOException {
        Measured measured = fork.measure(command);
        return new Measurement(
                database,
                fork.type(),
                round,
                command.operation() == null
                        ? Measurement.MIXED
                        : command.operation().title(),
                command.threads(),
                measured.nanoseconds(),
                measured.bytes());
    }
}
