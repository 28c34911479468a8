package dev.authadapter.ddl;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a schema can be written as; its text is what one writes on the command line. */
public enum SchemaFormat {
    /** The statements. */
    SQL,
    /** The statements, in a file that Flyway runs. */
    FLYWAY,
    /** The statements as change sets of Liquibase. */
    LIQUIBASE_SQL;

    /**
     * Reads a format.
     *
     * @param text what one writes on the command line
     * @return the format
     * @throws IllegalArgumentException if there is none of that name; the message lists them
     */
    public static SchemaFormat of(String text) {
        return Stream.of(values())
                .filter(format -> format.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is none of %s"
                        .formatted(
                                text,
                                Stream.of(values()).map(SchemaFormat::toString).collect(Collectors.joining(", ")))));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
