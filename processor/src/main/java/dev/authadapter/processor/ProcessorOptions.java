package dev.authadapter.processor;

import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.SettingProblems;
import dev.authadapter.processor.diagnostic.Suggestion;
import dev.authadapter.processor.migration.read.Baseline;
import dev.authadapter.processor.migration.read.BaselineReader;
import dev.authadapter.processor.model.AdapterSettings;
import dev.authadapter.processor.model.ComponentModel;
import dev.authadapter.processor.model.Naming;
import dev.authadapter.processor.model.TokenStorage;
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
    NAMING,
    NATIONALIZED_TEXT("nationalizedText"),
    PASSKEYS,
    COMPONENT,
    SESSION_TOKENS("sessionTokens"),
    VERIFICATION_TOKENS("verificationTokens"),
    MIGRATE_TOKENS_ON_READ("migrateTokensOnRead"),
    ENCRYPT_PROVIDER_TOKENS("encryptProviderTokens"),
    /** The file of the snapshot to compare the tables with. */
    SCHEMA_SNAPSHOT("schema.snapshot"),
    /** Fails the build if they are others. */
    SCHEMA_STRICT("schema.strict"),
    /** Prints how long each stage took. */
    TRACE;

    private static final String PREFIX = "authadapter.";

    private final String attribute;

    ProcessorOptions() {
        attribute = name().toLowerCase(Locale.ROOT);
    }

    /** An option whose name is several words, as in {@code @AuthConfig}. */
    ProcessorOptions(String attribute) {
        this.attribute = attribute;
    }

    /** The option as one writes it after {@code -A}. */
    String key() {
        return PREFIX + attribute;
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
        Stream.of(ADAPTER, DIALECTS, SCHEMA_SNAPSHOT)
                .filter(option -> option.value(options)
                        .filter(value -> split(value).isEmpty())
                        .isPresent())
                .forEach(option -> problems.add(SettingProblems.emptyOption(option.key(), origin)));
        TRACE.flag(options, parser);
        SCHEMA_STRICT.flag(options, parser);
        return new AdapterSettings(
                ADAPTER.value(options).flatMap(value -> parser.adapter(ADAPTER.key(), value.strip(), origin)),
                DIALECTS.value(options)
                        .map(ProcessorOptions::split)
                        .flatMap(values -> parser.dialects(DIALECTS.key(), values, origin)),
                PASSKEYS.flag(options, parser),
                new AdapterSettings.Unit(
                        NAMING.constant(options, parser, Naming.class), NATIONALIZED_TEXT.flag(options, parser)),
                new AdapterSettings.Secrets(
                        SESSION_TOKENS.constant(options, parser, TokenStorage.class),
                        VERIFICATION_TOKENS.constant(options, parser, TokenStorage.class),
                        MIGRATE_TOKENS_ON_READ.flag(options, parser),
                        ENCRYPT_PROVIDER_TOKENS.flag(options, parser)),
                COMPONENT.constant(options, parser, ComponentModel.class));
    }

    /**
     * Reads what the tables are to be compared with.
     *
     * @param options what the compiler was given, by key
     * @param problems takes what is wrong with the files
     */
    static Optional<Baseline> baseline(Map<String, String> options, Problems problems) {
        boolean isStrict = SCHEMA_STRICT.value(options).filter("true"::equals).isPresent();
        return SCHEMA_SNAPSHOT
                .value(options)
                .filter(file -> !file.isBlank())
                .flatMap(file -> new BaselineReader(SCHEMA_SNAPSHOT.key(), problems).read(file.strip(), isStrict));
    }

    private Optional<Boolean> flag(Map<String, String> options, SettingParser parser) {
        return value(options).flatMap(value -> parser.flag(key(), value, Origin.none()));
    }

    private <E extends Enum<E>> Optional<E> constant(Map<String, String> options, SettingParser parser, Class<E> type) {
        return value(options).flatMap(value -> parser.constant(key(), value, type, Origin.none()));
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
