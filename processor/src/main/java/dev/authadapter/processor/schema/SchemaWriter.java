package dev.authadapter.processor.schema;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The text of a schema file: a header, then one statement a paragraph, each ended by a semicolon. */
final class SchemaWriter {

    private static final String INDENT = "\n    ";

    private SchemaWriter() {}

    /**
     * What a file says of itself.
     *
     * @param adapter the adapter, fully qualified
     * @param database the database and the oldest version the statements are for
     * @param hibernate the version of Hibernate that made the statements; others write a tenth of them differently
     * @param foreign tables the statements refer to but do not make
     */
    record Header(String adapter, String database, String hibernate, Set<String> foreign) {}

    /** Writes a file. Nothing in it depends on when or where it is written. */
    static String write(Header header, List<String> statements) {
        StringBuilder text = new StringBuilder()
                .append("-- Tables of ")
                .append(header.adapter())
                .append("\n-- Database: ")
                .append(header.database())
                .append(" or newer\n-- Written by Hibernate ORM ")
                .append(header.hibernate())
                .append("\n-- Columns stand in the order Hibernate gives them\n");
        if (!header.foreign().isEmpty()) {
            text.append("-- Refers to tables that must exist before: ")
                    .append(String.join(", ", header.foreign()))
                    .append('\n');
        }
        statements.forEach(
                statement -> text.append('\n').append(layOut(statement)).append(";\n"));
        return text.toString();
    }

    /** Puts each column and constraint of a table on a line of its own; other statements are short. */
    static String layOut(String statement) {
        String trimmed = statement.strip();
        int open = trimmed.indexOf('(');
        if (open < 0 || !trimmed.toLowerCase(Locale.ROOT).startsWith("create ") || !isTable(trimmed, open)) {
            return trimmed;
        }
        StringBuilder text = new StringBuilder();
        Nesting nesting = new Nesting();
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            int before = nesting.depth();
            nesting.read(c);
            if (before == 1 && nesting.depth() == 0) {
                text.append('\n');
            }
            text.append(c);
            if (before == 0 && nesting.depth() == 1 && i == open) {
                text.append(INDENT);
            } else if (c == ',' && nesting.isTopLevel()) {
                text.append(INDENT);
                i += i + 1 < trimmed.length() && trimmed.charAt(i + 1) == ' ' ? 1 : 0;
            }
        }
        return text.toString();
    }

    private static boolean isTable(String statement, int open) {
        return statement.substring(0, open).toLowerCase(Locale.ROOT).contains(" table ");
    }

    /** How deep in parentheses a character stands, those in literals and quoted names not counted. */
    private static final class Nesting {

        private int depth;
        private char quote;

        int depth() {
            return depth;
        }

        boolean isTopLevel() {
            return depth == 1 && quote == 0;
        }

        void read(char c) {
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
        }
    }
}
