package dev.authadapter;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The command line of {@link ExportSchema}.
 *
 * @param help whether only the usage is wanted
 * @param adapter the name of a class
 * @param dialect the name of a database; empty only when help is wanted
 * @param output a file, or null for standard output
 */
record ExportArguments(
        boolean help,
        String adapter,
        String dialect,
        @Nullable Path output) {

    static final String DEFAULT_ADAPTER = "dev.authadapter.defaults.DefaultAuthAdapter";

    private static final String ADAPTER = "--adapter";
    private static final String DIALECT = "--dialect";
    private static final String OUTPUT = "--output";

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if it is wrong; the message says what
     */
    static ExportArguments parse(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String option = arguments[i];
            switch (option) {
                case "--help" -> {
                    return new ExportArguments(true, DEFAULT_ADAPTER, "", null);
                }
                case ADAPTER, DIALECT, OUTPUT -> {
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
        String dialect = values.get(DIALECT);
        if (dialect == null) {
            throw new IllegalArgumentException("'%s' is missing.".formatted(DIALECT));
        }
        String output = values.get(OUTPUT);
        return new ExportArguments(
                false, values.getOrDefault(ADAPTER, DEFAULT_ADAPTER), dialect, output == null ? null : Path.of(output));
    }
}
