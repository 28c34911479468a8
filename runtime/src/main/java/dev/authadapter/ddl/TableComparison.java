package dev.authadapter.ddl;

import dev.authadapter.ddl.TableDefinition.Column;
import dev.authadapter.ddl.TableDefinition.ForeignKey;
import dev.authadapter.ddl.TableDefinition.KeyColumns;
import java.sql.DatabaseMetaData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares a table of a schema with one that a database has. Types are compared only as to the length of text. */
final class TableComparison {

    private final TableDefinition wanted;
    private final Catalogue.Table found;
    private final List<String> statements = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    private TableComparison(TableDefinition wanted, Catalogue.Table found) {
        this.wanted = wanted;
        this.found = found;
    }

    static TableComparison of(TableDefinition wanted, Catalogue.Table found) {
        TableComparison comparison = new TableComparison(wanted, found);
        wanted.columns().forEach(comparison::compare);
        comparison.compareOthers();
        comparison.comparePrimaryKey();
        wanted.uniques().forEach(comparison::compareUnique);
        wanted.indexes().forEach(comparison::compareIndex);
        wanted.foreignKeys().forEach(comparison::compareForeignKey);
        return comparison;
    }

    /** What creates what is missing, whatever rows there are. */
    List<String> statements() {
        return statements;
    }

    /** What else is different. */
    List<String> differences() {
        return differences;
    }

    private void compare(Column column) {
        Optional.ofNullable(found.columns().get(lower(column.name())))
                .ifPresentOrElse(present -> compare(column, present), () -> add(column));
    }

    private void add(Column column) {
        // Every database knows it without the word "column", Oracle and SQL Server only so.
        String statement = "alter table %s add %s".formatted(wanted.name(), column.declaration());
        if (canBeAdded(column)) {
            statements.add(statement);
        } else {
            say(
                    ("has no column '%s', which may not be without a value or twice the same. Add it by a migration that gives the rows"
                                    + " one: %s")
                            .formatted(column.name(), statement));
        }
    }

    private boolean isThereOrAdded(String name) {
        return found.columns().containsKey(lower(name))
                || wanted.column(name).filter(this::canBeAdded).isPresent();
    }

    private boolean canBeAdded(Column column) {
        return column.isNullable() && !column.isKey() && !isInKey(column);
    }

    private boolean isInKey(Column column) {
        return wanted.primaryKey().stream().anyMatch(column.name()::equalsIgnoreCase);
    }

    private void compare(Column column, Catalogue.Column present) {
        boolean isNullable = column.isNullable() && !isInKey(column);
        if (isNullable && !present.isNullable()) {
            say("does not let '%s' be without a value, and the adapter may store none".formatted(column.name()));
        } else if (!isNullable && present.isNullable() && !isInKey(column)) {
            say("lets '%s' be without a value, which the schema does not".formatted(column.name()));
        }
        column.textLength()
                .filter(length -> present.size() > 0 && present.size() < length)
                .ifPresent(length -> say("holds %d characters in '%s', and the schema %d"
                        .formatted(present.size(), column.name(), length)));
    }

    /** What the adapter does not know, it does not fill. */
    private void compareOthers() {
        found.columns().values().stream()
                .filter(column -> wanted.column(column.name()).isEmpty())
                .filter(column -> !column.isNullable() && !column.hasValue())
                .forEach(column -> say(
                        ("has the column '%s', which the schema does not know and which may not be without a value, so that nothing"
                                        + " can be stored")
                                .formatted(column.name())));
    }

    private void comparePrimaryKey() {
        if (!new HashSet<>(found.primaryKey()).equals(new HashSet<>(lower(wanted.primaryKey())))) {
            say("has the primary key (%s), and the schema (%s)"
                    .formatted(String.join(", ", found.primaryKey()), String.join(", ", wanted.primaryKey())));
        }
    }

    private void compareUnique(KeyColumns key) {
        boolean mayBePartial = key.statement().toLowerCase(Locale.ROOT).contains(" where ");
        HashSet<String> columns = new HashSet<>(lower(key.columns()));
        boolean isUnique = new HashSet<>(found.primaryKey()).equals(columns)
                || found.indexes().stream()
                        .anyMatch(index -> index.isUnique()
                                && (mayBePartial || !index.isPartial())
                                && new HashSet<>(index.columns()).equals(columns));
        if (!isUnique) {
            say("may hold the same (%s) twice, which the schema forbids. Add a unique constraint%s"
                    .formatted(String.join(", ", key.columns()), by(key.statement())));
        }
    }

    private void compareIndex(KeyColumns key) {
        List<String> columns = lower(key.columns());
        boolean isIndexed =
                found.indexes().stream().anyMatch(index -> !index.isPartial() && startsWith(index.columns(), columns))
                        || startsWith(found.primaryKey(), columns);
        // One on a column that a migration has to add is that migration's to create.
        if (!isIndexed && key.columns().stream().allMatch(this::isThereOrAdded)) {
            statements.add(key.statement());
        }
    }

    private static boolean startsWith(List<String> columns, List<String> first) {
        return columns.size() >= first.size()
                && columns.subList(0, first.size()).equals(first);
    }

    private void compareForeignKey(ForeignKey key) {
        List<String> columns = lower(key.columns());
        Optional<Catalogue.ForeignKey> present = found.foreignKeys().stream()
                .filter(other ->
                        other.columns().equals(columns) && other.table().equals(lower(key.table())))
                .findFirst();
        if (present.isEmpty()) {
            say("does not refer to '%s' by (%s), so that rows can outlive what they belong to. Add a foreign key%s"
                    .formatted(key.table(), String.join(", ", key.columns()), by(key.statement())));
        } else if (key.onDelete().equals("cascade")
                && present.get().deleteRule() != DatabaseMetaData.importedKeyCascade) {
            say("refers to '%s' by (%s) without 'on delete cascade', which the schema has"
                    .formatted(key.table(), String.join(", ", key.columns())));
        }
    }

    private static String by(String statement) {
        return statement.isEmpty() ? "" : ": " + statement;
    }

    private void say(String text) {
        differences.add("Table '" + wanted.simpleName() + "' " + text + ".");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(TableComparison::lower).toList();
    }
}
