package dev.authadapter.ddl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements of a schema, each with what it makes.
 *
 * @param statements the statements, in the order to run them in
 */
public record SchemaScript(List<Statement> statements) {

    private static final String NAME = "((?:\"[^\"]*\"|`[^`]*`|\\[[^\\]]*\\]|[^\\s(,;\"`\\[])+)";
    private static final Pattern TABLE =
            Pattern.compile("(?is)create\\s+(?:\\w+\\s+){0,2}?table\\s+(?:if\\s+not\\s+exists\\s+)?" + NAME + ".*");
    private static final Pattern INDEX =
            Pattern.compile("(?is)create\\s+(?:\\w+\\s+){0,2}?index\\s+" + NAME + "\\s+on\\s+" + NAME + ".*");
    private static final Pattern CONSTRAINT = Pattern.compile(
            "(?is)alter\\s+table\\s+(?:if\\s+exists\\s+)?" + NAME + "\\s+add\\s+constraint\\s+" + NAME + "\\s+.*");
    private static final Pattern SEQUENCE = Pattern.compile("(?is)create\\s+sequence\\s+" + NAME + ".*");
    private static final Pattern TYPE = Pattern.compile("(?is)create\\s+type\\s+" + NAME + ".*");
    private static final Pattern COMMENT =
            Pattern.compile("(?is)comment\\s+on\\s+(?:table|column)\\s+" + NAME + "\\s+is\\s+.*");

    /** Makes a script. */
    public SchemaScript {
        statements = List.copyOf(statements);
    }

    /** What a statement makes. */
    public enum Kind {
        /** A table. */
        TABLE,
        /** An index, which may be unique. */
        INDEX,
        /** A constraint on a table that exists. */
        CONSTRAINT,
        /** A source of numbers. */
        SEQUENCE,
        /** A type. */
        TYPE,
        /** A comment on a table or column. */
        COMMENT,
        /** Anything else, such as the first row of a table of counters. */
        OTHER
    }

    /**
     * A statement.
     *
     * @param sql its text, without a semicolon at the end
     * @param kind what it makes
     * @param name the name of that as it is written; for a comment that of what it is on; empty if it has none
     * @param table the table it is about, as it is written; empty if it is about none
     */
    public record Statement(String sql, Kind kind, String name, String table) {

        boolean isForeignKey() {
            return kind == Kind.CONSTRAINT
                    && Ddl.outline(sql).toLowerCase(Locale.ROOT).contains(" foreign key");
        }
    }

    /**
     * Reads statements.
     *
     * @param statements what Hibernate wrote, without semicolons
     * @return the script
     */
    public static SchemaScript of(List<String> statements) {
        return new SchemaScript(statements.stream().map(SchemaScript::read).toList());
    }

    private static Statement read(String sql) {
        return find(TABLE, sql)
                .map(found -> new Statement(sql, Kind.TABLE, found.group(1), found.group(1)))
                .or(() -> find(INDEX, sql).map(found -> new Statement(sql, Kind.INDEX, found.group(1), found.group(2))))
                .or(() -> find(CONSTRAINT, sql)
                        .map(found -> new Statement(sql, Kind.CONSTRAINT, found.group(2), found.group(1))))
                .or(() -> find(COMMENT, sql).map(found -> comment(sql, found.group(1))))
                .or(() -> find(SEQUENCE, sql).map(found -> new Statement(sql, Kind.SEQUENCE, found.group(1), "")))
                .or(() -> find(TYPE, sql).map(found -> new Statement(sql, Kind.TYPE, found.group(1), "")))
                .orElseGet(() -> new Statement(sql, Kind.OTHER, "", ""));
    }

    private static Optional<Matcher> find(Pattern pattern, String sql) {
        return Optional.of(pattern.matcher(sql)).filter(Matcher::matches);
    }

    private static Statement comment(String sql, String name) {
        boolean isColumn = sql.toLowerCase(Locale.ROOT).matches("(?s)comment\\s+on\\s+column.*");
        return new Statement(sql, Kind.COMMENT, name, isColumn ? name.substring(0, name.lastIndexOf('.')) : name);
    }

    /**
     * The names of the tables it makes.
     *
     * @return the names, without qualifier and quotes, in the order of creation
     */
    public List<String> tables() {
        return definitions().stream().map(TableDefinition::simpleName).toList();
    }

    /** The tables it makes, in order. */
    List<TableDefinition> definitions() {
        return DdlReader.read(this);
    }
}
