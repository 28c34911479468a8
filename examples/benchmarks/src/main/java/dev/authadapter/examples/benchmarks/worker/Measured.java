package dev.authadapter.examples.benchmarks.worker;

/**
 * What one command measured.
 *
 * @param nanoseconds the time of one operation, as one thread sees it
 * @param bytes what one operation allocates on the heap
 */
public record Measured(double nanoseconds, double bytes) {

    /** What its line begins with. */
    public static final String PREFIX = "measured ";

    String line() {
        return PREFIX + nanoseconds + " " + bytes;
    }

    /** Reads the line that the process printed. */
    public static Measured parse(String line) {
        String[] parts = line.substring(PREFIX.length()).split(" ");
        return new Measured(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }
}
