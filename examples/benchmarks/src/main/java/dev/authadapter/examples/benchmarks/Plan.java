package dev.authadapter.examples.benchmarks;

import dev.authadapter.examples.benchmarks.contestant.ContestantType;
import dev.authadapter.examples.benchmarks.database.Database;
import dev.authadapter.examples.benchmarks.worker.Command;
import dev.authadapter.examples.benchmarks.worker.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How much is measured.
 *
 * @param rivals who takes part, where, besides JDBC and the adapter; only in the first round, since no close call depends on them
 * @param rounds how often the processes are started anew
 * @param turns how often everything is measured in a round
 * @param operationThreads how many threads run an operation at once
 * @param mixedThreads how many threads run the mixed load
 * @param rivalOperations whether the rivals run the operations, and not the mixed load only
 */
record Plan(
        Map<Database, List<ContestantType>> rivals,
        int rounds,
        int turns,
        List<Integer> operationThreads,
        List<Integer> mixedThreads,
        boolean rivalOperations) {

    /** Those whose ratio is a goal for every operation. */
    static final List<ContestantType> CENTRE = List.of(ContestantType.JDBC, ContestantType.DIRECT, ContestantType.ORM);

    /** Sessions in the table; the design's measurements had as many. */
    static final int SESSIONS = 5000;

    /** Operations by several threads are no goals, so that a few turns of them are enough. */
    private static final int TURNS_OF_SEVERAL_THREADS = 2;

    private static final int MIXED_MILLISECONDS = 150;

    static Plan full() {
        List<ContestantType> rivals = Arrays.stream(ContestantType.values())
                .filter(type -> !CENTRE.contains(type))
                .toList();
        return new Plan(
                Map.of(Database.H2, rivals, Database.SQLITE, rivals, Database.POSTGRESQL, rivals),
                3,
                4,
                List.of(1, 2, 8),
                List.of(1, 2, 8),
                true);
    }

    /** Half of the time goes into starting and warming up processes, so there is one round, of more turns. */
    static Plan quick() {
        return new Plan(
                Map.of(
                        Database.POSTGRESQL,
                        List.of(ContestantType.SPRING_SESSION, ContestantType.SPRING_DATA_JPA),
                        Database.H2,
                        List.of()),
                1,
                9,
                List.of(1),
                List.of(2, 8),
                false);
    }

    List<Database> databases() {
        return rivals.keySet().stream().sorted().toList();
    }

    List<ContestantType> contestants(Database database, int round) {
        return ContestantType.on(database).stream()
                .filter(type -> CENTRE.contains(type)
                        || (round == 0
                                && rivals.getOrDefault(database, List.of()).contains(type)))
                .toList();
    }

    /** What a contestant does before anything is measured, until the compiler of the JVM has little left to do. */
    List<Command> warmUp(Database database, ContestantType type) {
        int batches = CENTRE.contains(type) ? 6 : 3;
        List<Command> commands = new ArrayList<>();
        for (Operation operation : compared()) {
            commands.add(new Command(operation, 1, batches * size(database), 0, 1));
        }
        commands.add(new Command(null, 2, 5 * MIXED_MILLISECONDS, 0, 1));
        return commands.stream().filter(command -> measures(type, command)).toList();
    }

    /** What is measured one after the other, each by all contestants in turn. */
    List<Command> commands(Database database, int round, int turn) {
        List<Command> commands = new ArrayList<>();
        for (int threads : operationThreads) {
            if (threads == 1 || (round == 0 && turn < TURNS_OF_SEVERAL_THREADS)) {
                for (Operation operation : compared()) {
                    commands.add(new Command(operation, threads, size(database) / threads, 1, 1));
                }
            }
        }
        for (int threads : mixedThreads) {
            commands.add(new Command(null, threads, MIXED_MILLISECONDS, 1, 1));
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

    private static List<Operation> compared() {
        return Arrays.stream(Operation.values()).filter(Operation::isCompared).toList();
    }

    /** So many operations that they take a fiftieth of a second or so. H2 is in the process itself and much faster. */
    private static int size(Database database) {
        return database == Database.H2 ? 1600 : 400;
    }
}
