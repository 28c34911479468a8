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
 * Measures contestants in turn. All processes of a round live at once and warm up together; then each operation is measured by
 * one after the other, for a moment only, so that what disturbs the machine disturbs all of them or is one of many turns; the
 * next operation in the other order.
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
            warmUp(database, forks);
            for (int turn = 0; turn < plan.turns(); turn++) {
                for (Command command : plan.commands(database, round, turn)) {
                    for (Fork fork : forks) {
                        if (plan.measures(fork.type(), command)) {
                            results.add(result(database, round * plan.turns() + turn, fork, command));
                        }
                    }
                    Collections.reverse(forks);
                }
            }
        } finally {
            forks.forEach(Fork::close);
        }
        return results;
    }

    private void warmUp(Database database, List<Fork> forks) throws IOException {
        for (Fork fork : forks) {
            plan.warmUp(database, fork.type()).forEach(fork::ask);
        }
        for (Fork fork : forks) {
            for (int i = 0; i < plan.warmUp(database, fork.type()).size(); i++) {
                fork.answer();
            }
        }
    }

    private static Measurement result(Database database, int turn, Fork fork, Command command) throws IOException {
        Measured measured = fork.measure(command);
        return new Measurement(
                database,
                fork.type(),
                turn,
                command.operation() == null
                        ? Measurement.MIXED
                        : command.operation().title(),
                command.threads(),
                measured.nanoseconds(),
                measured.bytes());
    }
}
