package dev.authadapter.examples.benchmarks.report;

import dev.authadapter.examples.benchmarks.contestant.ContestantType;
import dev.authadapter.examples.benchmarks.database.Database;

/**
 * One result.
 *
 * @param database where
 * @param type who
 * @param turn results of one turn were measured one after the other
 * @param subject the operation as the contract calls it, or {@link #MIXED}
 * @param threads how many ran it at once
 * @param nanoseconds the time of one, as one thread sees it
 * @param bytes what one allocates on the heap
 */
public record Measurement(
        Database database,
        ContestantType type,
        int turn,
        String subject,
        int threads,
        double nanoseconds,
        double bytes) {

    /** The subject of the mixed load. */
    public static final String MIXED = "mixed load";

    /** As one line of a file. */
    public String line() {
        return String.join(
                ";",
                database.name(),
                type.name(),
                String.valueOf(turn),
                subject,
                String.valueOf(threads),
                String.valueOf(nanoseconds),
                String.valueOf(bytes));
    }

    /** Reads a line. */
    public static Measurement parse(String line) {
        String[] parts = line.split(";");
        return new Measurement(
                Database.valueOf(parts[0]),
                ContestantType.valueOf(parts[1]),
                Integer.parseInt(parts[2]),
                parts[3],
                Integer.parseInt(parts[4]),
                Double.parseDouble(parts[5]),
                Double.parseDouble(parts[6]));
    }
}
