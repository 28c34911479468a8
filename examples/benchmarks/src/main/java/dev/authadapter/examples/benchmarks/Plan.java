package dev.authadapter.examples.benchmarks;

import dev.authadapter.examples.benchmarks.contestant.ContestantType;
import dev.authadapter.examples.benchmarks.database.Database;
import dev.authadapter.examples.benchmarks.worker.Command;
import dev.authadapter.examples.benchmarks.worker.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much is measured.
 *
 * @param databases where
 * @param rivals who takes part besides JDBC and the adapter; only in the first round or two, since no close call depends on them
 * @param rounds how often the processes are started anew
 * @param rivalRounds in how many of these rounds the rivals take part
 * @param operationThreads how many threads run an operation at once
 * @param mixedThreads how many threads run the mixed load
 * @param rivalOperations whether the rivals run the operations, and not the mixed load only
 */
record Plan(
        List<Database> databases,
        List<ContestantType> rivals,
        int rounds,
        int rivalRounds,
        List<Integer> operationThreads,
        List<Integer> mixedThreads,
        boolean rivalOperations) {

    /** Those whose ratio is a goal for every operation. */
    static final List<ContestantType> CENTRE = List.of(ContestantType.JDBC, ContestantType.DIRECT, ContestantType.ORM);

    /** Sessions in the table; the design's measurements had as many. */
    static final int SESSIONS = 5000;

    static Plan full() {
        return new Plan(
                List.of(Database.values()),
                Arrays.stream(ContestantType.values())
                        .filter(type -> !CENTRE.contains(type))
                        .toList(),
                5,
                2,
                List.of(1, 2, 8),
                List.of(1, 2, 8),
                true);
    }

    static Plan quick() {
        return new Plan(
                List.of(Database.POSTGRESQL, Database.H2),
                List.of(ContestantType.SPRING_SESSION, ContestantType.SPRING_DATA_JPA),
                3,
                1,
                List.of(1),
                List.of(2, 8),
                false);
    }

    List<ContestantType> contestants(Database database, int round) {
        return ContestantType.on(database).stream()
                .filter(type -> CENTRE.contains(type) || (rivals.contains(type) && round < rivalRounds))
                .toList();
    }

    /** What is measured one after the other, each by all contestants in turn. Several threads take part as long as the rivals. */
    List<Command> commands(Database database, int round) {
        List<Command> commands = new ArrayList<>();
        for (int threads : operationThreads) {
            if (threads == 1 || round < rivalRounds) {
                for (Operation operation : Operation.values()) {
                    commands.add(operation(operation, database, threads));
                }
            }
        }
        for (int threads : mixedThreads) {
            commands.add(mixed(threads));
        }
        return commands;
    }

    /** Whether a contestant takes part in it. */
    boolean measures(ContestantType type, Command command) {
        return command.operation() == null
                || CENTRE.contains(type)
                || (rivalOperations
                        && (!type.sessionsOnly() || command.operation().ofSessions()));
    }

    /** So many that an iteration takes a twentieth of a second or so. H2 is in the process itself and much faster. */
    private static Command operation(Operation operation, Database database, int threads) {
        int size = database == Database.H2 ? 4000 : 1000;
        return new Command(operation, threads, size / threads, threads == 1 ? 2 : 1, threads == 1 ? 4 : 2);
    }

    private static Command mixed(int threads) {
        return new Command(null, threads, 400, 1, 2);
    }
}
