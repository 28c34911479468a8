package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.SettingProblems;
import dev.authadapter.processor.diagnostic.Suggestion;
import dev.authadapter.processor.model.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Checks the values of settings, wherever they are written. A value that is reported counts as not given. */
public final class SettingParser {

    private static final Pattern VERSION = Pattern.compile("\\d{1,6}(\\.\\d{1,6})*");

    private final Problems problems;

    /**
     * Makes a parser.
     *
     * @param problems takes what is wrong
     */
    public SettingParser(Problems problems) {
        this.problems = problems;
    }

    /**
     * Checks the name of an adapter.
     *
     * @param setting the annotation's attribute or the option
     * @param value the name; empty for the usual one
     * @param origin where it is written
     * @return the name
     */
    public Optional<String> adapter(String setting, String value, Origin origin) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (SourceVersion.isIdentifier(value) && !SourceVersion.isKeyword(value)) {
            return Optional.of(value);
        }
        problems.add(SettingProblems.badValue(setting, value, "the simple name of a class", origin));
        return Optional.empty();
    }

    /**
     * Checks names of databases.
     *
     * @param setting the annotation's attribute or the option
     * @param values the databases, each with or without a version; none for all
     * @param origin where they are written
     * @return those that are known, each once
     */
    public Optional<List<String>> dialects(String setting, List<String> values, Origin origin) {
        List<String> known = Database.productNames();
        List<String> dialects = new ArrayList<>();
        for (String value : values) {
            int colon = value.indexOf(':');
            String product = colon < 0 ? value : value.substring(0, colon);
            if (!known.contains(product)) {
                problems.add(SettingProblems.unknownDialect(
                        setting, product, Suggestion.closest(product, known), known, origin));
            } else if (colon >= 0
                    && !VERSION.matcher(value.substring(colon + 1)).matches()) {
                problems.add(SettingProblems.badVersion(setting, value, product, origin));
            } else if (!dialects.contains(value)) {
                dialects.add(value);
            }
        }
        return dialects.isEmpty() ? Optional.empty() : Optional.of(dialects);
    }

    /**
     * Checks the name of a constant.
     *
     * @param <E> the kind of constants
     * @param setting the option
     * @param value its value
     * @param type the constants there are
     * @param origin where it is written
     * @return the constant
     */
    public <E extends Enum<E>> Optional<E> constant(String setting, String value, Class<E> type, Origin origin) {
        List<E> constants = List.of(type.getEnumConstants());
        Optional<E> known = constants.stream()
                .filter(constant -> constant.name().equals(value))
                .findFirst();
        if (known.isEmpty()) {
            List<String> names = constants.stream().map(Enum::name).toList();
            String last = names.get(names.size() - 1);
            String needed = String.join(", ", names.subList(0, names.size() - 1)) + " or " + last;
            problems.add(SettingProblems.badValue(setting, value, needed, origin));
        }
        return known;
    }

    /**
     * Checks a switch.
     *
     * @param setting the option
     * @param value its value
     * @param origin where it is written
     * @return the value
     */
    public Optional<Boolean> flag(String setting, String value, Origin origin) {
        if (value.equals("true") || value.equals("false")) {
            return Optional.of(value.equals("true"));
        }
        problems.add(SettingProblems.badValue(setting, value, "true or false", origin));
        return Optional.empty();
    }
}
