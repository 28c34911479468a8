package dev.authadapter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Options of a command line, each of which has a value. */
record CommandLine(Map<String, String> values) {

    private static final String HELP = "--help";

    CommandLine {
        values = Map.copyOf(values);
    }

    /**
     * Reads a command line.
     *
     * @param known the options there are
     * @return empty if help is asked for
     * @throws IllegalArgumentException if it is wrong; the message says what
     */
    static Optional<CommandLine> parse(Set<String> known, String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String option = arguments[i];
            if (option.equals(HELP)) {
                return Optional.empty();
            }
            if (!known.contains(option)) {
                throw new IllegalArgumentException("Unknown option '%s'.".formatted(option));
            }
            if (i + 1 == arguments.length || arguments[i + 1].startsWith("--")) {
                throw new IllegalArgumentException("'%s' needs a value.".formatted(option));
            }
            if (values.put(option, arguments[i + 1]) != null) {
                throw new IllegalArgumentException("'%s' is given twice.".formatted(option));
            }
        }
        return Optional.of(new CommandLine(values));
    }

    /** The value of an option, if it is given. */
    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** @throws IllegalArgumentException if the option is missing */
    String required(String option) {
        return value(option).orElseThrow(() -> new IllegalArgumentException("'%s' is missing.".formatted(option)));
    }
}
