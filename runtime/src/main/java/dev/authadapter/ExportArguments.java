package dev.authadapter;

import java.nio.file.Path;
import java.util.Set;
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
        return CommandLine.parse(Set.of(ADAPTER, DIALECT, OUTPUT), arguments)
                .map(given -> new ExportArguments(
                        false,
                        given.value(ADAPTER).orElse(DEFAULT_ADAPTER),
                        given.required(DIALECT),
                        given.value(OUTPUT).map(Path::of).orElse(null)))
                .orElseGet(() -> new ExportArguments(true, DEFAULT_ADAPTER, "", null));
    }
}
