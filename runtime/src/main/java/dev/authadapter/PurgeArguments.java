package dev.authadapter;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String option = arguments[i];
            switch (option) {
                case "--help" -> {
                    return new PurgeArguments(true, "", DEFAULT_BATCH);
                }
                case DATABASE, BATCH -> {
                    if (i + 1 == arguments.length || arguments[i + 1].startsWith("--")) {
                        throw new IllegalArgumentException("'%s' needs a value.".formatted(option));
                    }
                    if (values.put(option, arguments[i + 1]) != null) {
                        throw new IllegalArgumentException("'%s' is given twice.".formatted(option));
                    }
                }
                default -> throw new IllegalArgumentException("Unknown option '%s'.".formatted(option));
            }
        }
        String database = values.get(DATABASE);
        if (database == null) {
            // Never the default of the quick start: a purge of the wrong file would seem to have worked.
            throw new IllegalArgumentException("'%s' is missing.".formatted(DATABASE));
        }
        return new PurgeArguments(false, database, batch(values.get(BATCH)));
    }

    private static int batch(@Nullable String value) {
        if (value == null) {
            return DEFAULT_BATCH;
        }
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
