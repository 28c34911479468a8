package dev.authadapter.ddl;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a schema can be written as; its text is what one writes on the command line. */
public enum SchemaFormat {
    /** The statements. */
    SQL(true),
    /** The statements, in a file that Flyway runs. */
    FLYWAY(true),
    /** The statements as change sets of Liquibase. */
    LIQUIBASE_SQL(true),
    /** A diagram for Mermaid, which GitHub and GitLab draw in Markdown. */
    MERMAID(false),
    /** A page with a diagram and the tables, for any browser. */
    HTML(false);

    private final boolean isOfOneDatabase;

    SchemaFormat(boolean isOfOneDatabase) {
        this.isOfOneDatabase = isOfOneDatabase;
    }

    /**
     * Whether it is different for each database.
     *
     * @return false if it shows what all have in common
     */
    public boolean isOfOneDatabase() {
        return isOfOneDatabase;
    }

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
