package dev.authadapter;

import java.util.Set;

/**
 * The command line of {@link PurgeExpired}.
 *
 * @param help whether only the usage is asked for
 * @param database the connection string
 * @param batch how many rows a transaction deletes at most
 */
record PurgeArguments(boolean help, String database, int batch) {

    static final int DEFAULT_BATCH = 1000;

    private static final String DATABASE = "--database";
    private static final String BATCH = "--batch";

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if it is wrong; the message says what
     */
    static PurgeArguments parse(String... arguments) {
        // No default: a purge of the wrong database would seem to have worked.
        return CommandLine.parse(Set.of(DATABASE, BATCH), arguments)
                .map(given -> new PurgeArguments(
                        false,
                        given.required(DATABASE),
                        given.value(BATCH).map(PurgeArguments::batch).orElse(DEFAULT_BATCH)))
                .orElseGet(() -> new PurgeArguments(true, "", DEFAULT_BATCH));
    }

    private static int batch(String value) {
        try {
            int batch = Integer.parseInt(value);
            if (batch > 0) {
                return batch;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(
                "'%s' is '%s', which is no positive number of rows.".formatted(BATCH, value));
    }
}
