package dev.authadapter.examples.benchmarks.worker;

/**
 * What a process is asked to measure: an operation so many times, or the mixed load for some time.
 *
 * @param operation the operation; null for the mixed load
 * @param threads how many threads run it at once
 * @param size how many times each thread runs the operation in an iteration; for the mixed load, milliseconds
 * @param warmups iterations that are not measured
 * @param iterations iterations that are
 */
public record Command(Operation operation, int threads, int size, int warmups, int iterations) {

    private static final String MIXED = "MIXED";

    /** As one line. */
    public String line() {
        return (operation == null ? MIXED : operation.name()) + " " + threads + " " + size + " " + warmups + " "
                + iterations;
    }

    static Command parse(String line) {
        String[] parts = line.split(" ");
        return new Command(
                parts[0].equals(MIXED) ? null : Operation.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]));
    }
}
