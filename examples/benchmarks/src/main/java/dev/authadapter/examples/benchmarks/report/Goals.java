package dev.authadapter.examples.benchmarks.report;

import dev.authadapter.examples.benchmarks.contestant.ContestantType;
import dev.authadapter.examples.benchmarks.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the adapter promises, as far as it was measured. */
final class Goals {

    /** To use a token is a deletion that returns the row, which Hibernate's API has no single statement for. */
    private static final String TOKEN_USE = "useVerificationToken";

    private final Results results;

    Goals(Results results) {
        this.results = results;
    }

    List<Goal> all() {
        return results.databases().stream()
                .flatMap(database -> Stream.concat(
                        results.operations(database).stream().flatMap(operation -> ofOperation(database, operation)),
                        ofMixedLoad(database)))
                .toList();
    }

    private Stream<Goal> ofOperation(Database database, String operation) {
        Results.Case alone = new Results.Case(database, operation, 1);
        boolean tokenUse = operation.equals(TOKEN_USE);
        double direct = tokenUse ? 1.20 : database == Database.H2 ? 1.15 : 1.10;
        List<Goal> goals = new ArrayList<>();
        String where = database.title() + ", " + operation;
        results.time(alone, ContestantType.DIRECT, ContestantType.JDBC)
                .ifPresent(ratio -> goals.add(new Goal(where + ", time / JDBC", ratio, direct, true)));
        results.time(alone, ContestantType.ORM, ContestantType.JDBC)
                .ifPresent(ratio -> goals.add(
                        new Goal(where + ", time through Hibernate / JDBC", ratio, tokenUse ? 2.3 : 1.4, true)));
        results.allocation(alone, ContestantType.DIRECT, ContestantType.JDBC)
                .ifPresent(ratio -> goals.add(new Goal(where + ", allocation / JDBC", ratio, 1.5, true)));
        return goals.stream();
    }

    private Stream<Goal> ofMixedLoad(Database database) {
        List<Goal> goals = new ArrayList<>();
        for (int threads : List.of(2, 8)) {
            addThroughput(goals, new Results.Case(database, Measurement.MIXED, threads), ContestantType.JDBC, 0.95);
        }
        if (database == Database.POSTGRESQL) {
            Results.Case eight = new Results.Case(database, Measurement.MIXED, 8);
            addThroughput(goals, eight, ContestantType.SPRING_SESSION, 1.8);
            addThroughput(goals, eight, ContestantType.SPRING_DATA_JPA, 5);
        }
        return goals.stream();
    }

    /** Throughput is the inverse of time. */
    private void addThroughput(List<Goal> goals, Results.Case where, ContestantType other, double bound) {
        results.time(where, other, ContestantType.DIRECT)
                .ifPresent(ratio -> goals.add(new Goal(
                        "%s, mixed load, %d threads, throughput / %s"
                                .formatted(where.database().title(), where.threads(), other.title()),
                        ratio,
                        bound,
                        false)));
    }
}
