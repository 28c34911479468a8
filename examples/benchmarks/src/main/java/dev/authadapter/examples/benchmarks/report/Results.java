package dev.authadapter.examples.benchmarks.report;

import dev.authadapter.examples.benchmarks.contestant.ContestantType;
import dev.authadapter.examples.benchmarks.database.Database;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What was measured, to be asked for ratios.
 *
 * @param measurements all of it
 */
public record Results(List<Measurement> measurements) {

    public Results {
        measurements = List.copyOf(measurements);
    }

    List<Database> databases() {
        return measurements.stream()
                .map(Measurement::database)
                .distinct()
                .sorted()
                .toList();
    }

    /** The operations, in the order in which they were measured. */
    List<String> operations(Database database) {
        return measurements.stream()
                .filter(m -> m.database() == database && !m.subject().equals(Measurement.MIXED))
                .map(Measurement::subject)
                .distinct()
                .toList();
    }

    /** With how many threads something was measured. */
    List<Integer> threads(Database database, String subject) {
        return measurements.stream()
                .filter(m -> m.database() == database && m.subject().equals(subject))
                .map(Measurement::threads)
                .distinct()
                .sorted()
                .toList();
    }

    /** How the time of two contestants compares, in the turns in which both took part; empty if there is none. */
    Optional<Ratio> time(Case where, ContestantType one, ContestantType other) {
        return ratio(where, one, other, Measurement::nanoseconds);
    }

    /** How what they allocate compares. */
    Optional<Ratio> allocation(Case where, ContestantType one, ContestantType other) {
        return ratio(where, one, other, Measurement::bytes);
    }

    /** The time of one operation, in nanoseconds: the median of the turns; empty if it was not measured. */
    Optional<Double> nanoseconds(Case where, ContestantType type) {
        return median(byTurn(where, type, Measurement::nanoseconds));
    }

    /** What one operation allocates, in bytes. */
    Optional<Double> bytes(Case where, ContestantType type) {
        return median(byTurn(where, type, Measurement::bytes));
    }

    private static Optional<Double> median(SortedMap<Integer, Double> turns) {
        List<Double> values = turns.values().stream().sorted().toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() / 2));
    }

    private Optional<Ratio> ratio(
            Case where, ContestantType one, ContestantType other, ToDoubleFunction<Measurement> value) {
        SortedMap<Integer, Double> numerators = byTurn(where, one, value);
        SortedMap<Integer, Double> denominators = byTurn(where, other, value);
        numerators.keySet().retainAll(denominators.keySet());
        denominators.keySet().retainAll(numerators.keySet());
        return numerators.isEmpty()
                ? Optional.empty()
                : Optional.of(Ratio.of(List.copyOf(numerators.values()), List.copyOf(denominators.values())));
    }

    private SortedMap<Integer, Double> byTurn(Case where, ContestantType type, ToDoubleFunction<Measurement> value) {
        SortedMap<Integer, Double> turns = new TreeMap<>();
        measurements.stream()
                .filter(m -> m.type() == type && where.equals(new Case(m.database(), m.subject(), m.threads())))
                .forEach(m -> turns.put(m.turn(), value.applyAsDouble(m)));
        return turns;
    }

    /**
     * What contestants are compared in.
     *
     * @param database where
     * @param subject the operation, or the mixed load
     * @param threads how many at once
     */
    public record Case(Database database, String subject, int threads) {}
}
