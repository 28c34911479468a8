package dev.authadapter.processor;

import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.SettingProblems;
import dev.authadapter.processor.diagnostic.Suggestion;
import dev.authadapter.processor.model.AdapterSettings;
import dev.authadapter.processor.source.SettingParser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The options of the compiler, {@code -Aauthadapter.…}, that the processor knows. */
enum ProcessorOptions {
    ADAPTER,
    DIALECTS,
    PASSKEYS,
    /** Prints how long each stage took. */
    TRACE;

    private static final String PREFIX = "authadapter.";

    /** The option as one writes it after {@code -A}. */
    String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    static Set<String> keys() {
        return Stream.of(values()).map(ProcessorOptions::key).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads the options.
     *
     * @param options what the compiler was given, by key
     * @param problems takes values that are wrong
     */
    static AdapterSettings parse(Map<String, String> options, Problems problems) {
        SettingParser parser = new SettingParser(problems);
        Origin origin = Origin.none();
        unknown(options).forEach(key -> problems.add(unknownOption(key)));
        Stream.of(ADAPTER, DIALECTS)
                .filter(option -> option.value(options)
                        .filter(value -> split(value).isEmpty())
                        .isPresent())
                .forEach(option -> problems.add(SettingProblems.emptyOption(option.key(), origin)));
        TRACE.value(options).ifPresent(value -> parser.flag(TRACE.key(), value, origin));
        return new AdapterSettings(
                ADAPTER.value(options).flatMap(value -> parser.adapter(ADAPTER.key(), value.strip(), origin)),
                DIALECTS.value(options)
                        .map(ProcessorOptions::split)
                        .flatMap(values -> parser.dialects(DIALECTS.key(), values, origin)),
                PASSKEYS.value(options).flatMap(value -> parser.flag(PASSKEYS.key(), value, origin)));
    }

    /**
     * Options that have the prefix of ours and are none, sorted.
     *
     * @param options what the compiler was given, by key
     */
    static List<String> unknown(Map<String, String> options) {
        return options.keySet().stream()
                .filter(key -> key.startsWith(PREFIX) && !keys().contains(key))
                .sorted()
                .toList();
    }

    private static Problem unknownOption(String key) {
        List<String> known = Stream.of(values()).map(ProcessorOptions::key).toList();
        List<String> names =
                known.stream().map(option -> option.substring(PREFIX.length())).toList();
        Optional<String> similar = Suggestion.closest(key.substring(PREFIX.length()), names);
        return SettingProblems.unknownOption(key, similar.map(name -> PREFIX + name), known, Origin.none());
    }

    static boolean isTraced(Map<String, String> options) {
        return TRACE.value(options).filter("true"::equals).isPresent();
    }

    /** An option without a value, {@code -Aauthadapter.adapter}, is null in the map. */
    private Optional<String> value(Map<String, String> options) {
        return options.containsKey(key())
                ? Optional.of(Optional.ofNullable(options.get(key())).orElse(""))
                : Optional.empty();
    }

    private static List<String> split(String values) {
        return Arrays.stream(values.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
