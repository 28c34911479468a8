package dev.authadapter.ddl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table as the statements of a schema make it.
 *
 * @param name its name as the statements write it, with qualifier and quotes
 * @param columns its columns, in order
 * @param primaryKey the names of the columns of its primary key, without quotes; empty if it has none
 * @param uniques what must be unique, by constraint or by index
 * @param indexes its other indexes
 * @param foreignKeys what it refers to
 */
record TableDefinition(
        String name,
        List<Column> columns,
        List<String> primaryKey,
        List<KeyColumns> uniques,
        List<KeyColumns> indexes,
        List<ForeignKey> foreignKeys) {

    TableDefinition {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
    }

    String simpleName() {
        return Ddl.simpleName(name);
    }

    Optional<Column> column(String simpleName) {
        return columns.stream()
                .filter(column -> column.name().equalsIgnoreCase(simpleName))
                .findFirst();
    }

    /**
     * A column.
     *
     * @param declaration the whole clause
     * @param name its name, without quotes
     */
    record Column(String declaration, String name) {

        private static final Pattern NOT_NULL = Pattern.compile("\\bnot\\s+null\\b");
        private static final Pattern GENERATED =
                Pattern.compile("\\b(identity|auto_increment|autoincrement|serial)\\b");
        private static final Pattern KEY = Pattern.compile("\\b(unique|primary\\s+key)\\b");
        private static final Pattern TEXT =
                Pattern.compile("n?(?:var)?char(?:acter)?2?(?:\\s+varying)?\\s*\\(\\s*(\\d+)\\b.*");

        /** Its type and whatever else is said of it. */
        String type() {
            return declaration.substring(Ddl.endOfName(declaration)).strip();
        }

        private String words() {
            return Ddl.outline(type()).toLowerCase(Locale.ROOT);
        }

        boolean isNullable() {
            return !NOT_NULL.matcher(words()).find() && !isPrimaryKey();
        }

        boolean isGenerated() {
            return GENERATED.matcher(words()).find();
        }

        boolean isPrimaryKey() {
            return words().contains("primary key");
        }

        /** Whether the clause makes an index as well, which not every database lets one add to a table. */
        boolean isKey() {
            return KEY.matcher(words()).find();
        }

        /** How many characters or bytes of text it holds; empty if it is no text, or text without limit. */
        Optional<Integer> textLength() {
            var matcher = TEXT.matcher(type().toLowerCase(Locale.ROOT));
            return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
        }
    }

    /**
     * A unique constraint or an index.
     *
     * @param name its name, without quotes; empty if the statements give none
     * @param columns the names of its columns, without quotes
     * @param statement the statement that makes it; empty if its table's does
     */
    record KeyColumns(String name, List<String> columns, String statement) {

        KeyColumns {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A reference to another table.
     *
     * @param name its name, without quotes; empty if the statements give none
     * @param columns the names of its columns, without quotes
     * @param table the simple name of the table it refers to
     * @param onDelete what happens when that row is deleted: {@code cascade}, {@code set null}, …; empty if it is refused
     * @param statement the statement that makes it; empty if its table's does
     */
    record ForeignKey(String name, List<String> columns, String table, String onDelete, String statement) {

        ForeignKey {
            columns = List.copyOf(columns);
        }
    }
}
