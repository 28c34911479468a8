package dev.authadapter.processor.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads schema files as whoever runs them must. */
final class Sql {

    private Sql() {}

    /** The statements of a file, without delimiters. */
    static List<String> statements(String text) {
        return Arrays.stream(text.split("\n\n"))
                .skip(1)
                .map(String::strip)
                .map(statement -> statement.substring(0, statement.lastIndexOf(';')))
                .toList();
    }

    /** The same statement on one line, for comparison. */
    static String onOneLine(String statement) {
        return statement
                .strip()
                .replaceAll("\\s+", " ")
                .replace("( ", "(")
                .replace(" )", ")")
                .replace(", ", ",");
    }

    static List<String> onOneLine(List<String> statements) {
        return statements.stream().map(Sql::onOneLine).toList();
    }

    static boolean mentions(String statement, String name) {
        return Arrays.asList(statement.toLowerCase(Locale.ROOT).split("[^a-z0-9_]+"))
                .contains(name);
    }
}
