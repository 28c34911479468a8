package dev.authadapter.ddl;

import dev.authadapter.ddl.SchemaScript.Kind;
import dev.authadapter.ddl.SchemaScript.Statement;
import dev.authadapter.ddl.TableDefinition.Column;
import dev.authadapter.ddl.TableDefinition.ForeignKey;
import dev.authadapter.ddl.TableDefinition.KeyColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables that the statements of a schema make. */
final class DdlReader {

    private static final Pattern CONSTRAINT = Pattern.compile("(?is)constraint\\s+(.*)");
    private static final Pattern PRIMARY_KEY = Pattern.compile("(?is)primary\\s+key\\s*(\\(.*)");
    private static final Pattern UNIQUE = Pattern.compile("(?is)unique\\s*(\\(.*)");
    private static final Pattern CHECK = Pattern.compile("(?is)check\\s*\\(.*");
    private static final Pattern FOREIGN_KEY =
            Pattern.compile("(?is)foreign\\s+key\\s*(\\(.*?\\))\\s*references\\s+(.*)");
    private static final Pattern ON_DELETE =
            Pattern.compile("(?is).*\\bon\\s+delete\\s+(cascade|set\\s+null|set\\s+default|restrict|no\\s+action).*");
    private static final Pattern ADDED = Pattern.compile("(?is).*?\\sadd\\s+constraint\\s+(.*)");
    private static final Pattern UNIQUE_WORD = Pattern.compile("\\bunique\\b");
    private static final Pattern UNIQUE_INDEX = Pattern.compile("(?is)create\\s+unique\\s.*");

    private final Map<String, Table> tables = new LinkedHashMap<>();

    private DdlReader() {}

    static List<TableDefinition> read(SchemaScript script) {
        DdlReader reader = new DdlReader();
        script.statements().forEach(reader::read);
        return reader.tables.values().stream().map(Table::definition).toList();
    }

    /** A table as far as it is known. */
    private static final class Table {

        private final String name;
        private final List<Column> columns = new ArrayList<>();
        private final List<String> primaryKey = new ArrayList<>();
        private final List<KeyColumns> uniques = new ArrayList<>();
        private final List<KeyColumns> indexes = new ArrayList<>();
        private final List<ForeignKey> foreignKeys = new ArrayList<>();

        Table(String name) {
            this.name = name;
        }

        TableDefinition definition() {
            return new TableDefinition(name, columns, primaryKey, uniques, indexes, foreignKeys);
        }
    }

    private void read(Statement statement) {
        if (statement.kind() == Kind.TABLE) {
            Table table = new Table(statement.name());
            tables.put(statement.name().toLowerCase(Locale.ROOT), table);
            String sql = statement.sql();
            Ddl.split(Ddl.inParentheses(sql, sql.indexOf('(', sql.indexOf(statement.name()))))
                    .forEach(clause -> readClause(table, clause));
        }
        Table table = tables.get(statement.table().toLowerCase(Locale.ROOT));
        if (table == null) {
            return; // a table of another application
        }
        if (statement.kind() == Kind.INDEX) {
            readIndex(table, statement);
        } else if (statement.kind() == Kind.CONSTRAINT) {
            match(ADDED, statement.sql()).ifPresent(added -> readConstraint(table, added.group(1), statement.sql()));
        }
    }

    private static void readClause(Table table, String clause) {
        Optional<Matcher> constraint = match(CONSTRAINT, clause);
        if (constraint.isPresent()) {
            readConstraint(table, constraint.get().group(1), "");
        } else if (!readUnnamed(table, "", clause, "")) {
            Column column = new Column(clause, Ddl.simpleName(clause.substring(0, Ddl.endOfName(clause))));
            table.columns.add(column);
            String words = Ddl.outline(column.type()).toLowerCase(Locale.ROOT);
            if (column.isPrimaryKey()) {
                table.primaryKey.add(column.name());
            }
            if (UNIQUE_WORD.matcher(words).find()) {
                table.uniques.add(new KeyColumns("", List.of(column.name()), ""));
            }
        }
    }

    private static void readConstraint(Table table, String named, String statement) {
        int end = Ddl.endOfName(named);
        readUnnamed(
                table,
                Ddl.simpleName(named.substring(0, end)),
                named.substring(end).strip(),
                statement);
    }

    /** Whether it is a constraint, and not a column. */
    private static boolean readUnnamed(Table table, String name, String constraint, String statement) {
        Optional<Matcher> primaryKey = match(PRIMARY_KEY, constraint);
        Optional<Matcher> unique = match(UNIQUE, constraint);
        Optional<Matcher> foreignKey = match(FOREIGN_KEY, constraint);
        primaryKey.ifPresent(found -> table.primaryKey.addAll(columns(found.group(1))));
        unique.ifPresent(found -> table.uniques.add(new KeyColumns(name, columns(found.group(1)), statement)));
        foreignKey.ifPresent(found -> {
            String target = found.group(2);
            table.foreignKeys.add(new ForeignKey(
                    name,
                    columns(found.group(1)),
                    Ddl.simpleName(target.substring(0, Ddl.endOfName(target))),
                    match(ON_DELETE, target)
                            .map(action ->
                                    action.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                            .orElse(""),
                    statement));
        });
        return primaryKey.isPresent()
                || unique.isPresent()
                || foreignKey.isPresent()
                || CHECK.matcher(constraint).matches();
    }

    private static void readIndex(Table table, Statement statement) {
        String sql = statement.sql();
        int on = sql.indexOf(
                statement.table(),
                sql.indexOf(statement.name()) + statement.name().length());
        KeyColumns key = new KeyColumns(
                Ddl.simpleName(statement.name()),
                columns(sql.substring(sql.indexOf('(', on + statement.table().length()))),
                sql);
        (UNIQUE_INDEX.matcher(sql).matches() ? table.uniques : table.indexes).add(key);
    }

    /** The names in a list in parentheses, without {@code asc} and {@code desc}. */
    private static List<String> columns(String list) {
        return Ddl.split(Ddl.inParentheses(list, 0)).stream()
                .map(column -> Ddl.simpleName(column.substring(0, Ddl.endOfName(column))))
                .toList();
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }
}
