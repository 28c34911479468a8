package dev.authadapter.processor.migration.decide;

import dev.authadapter.schema.CheckSnapshot;
import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.ForeignKeySnapshot;
import dev.authadapter.schema.IndexSnapshot;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.TableSnapshot;
import dev.authadapter.schema.UniqueKeySnapshot;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a snapshot is after a table or column has got another name, as a database does it: all that refers to it follows. */
final class Renames {

    private Renames() {}

    /** Takes name, quotes, catalog and schema from the table it becomes. */
    static SchemaSnapshot table(SchemaSnapshot snapshot, TableSnapshot before, TableSnapshot after) {
        String old = before.qualifiedName();
        List<TableSnapshot> tables = snapshot.tables().stream()
                .map(table -> withForeignKeys(
                        table,
                        key -> key.table().equals(old)
                                ? foreignKey(key, key.columns(), after.qualifiedName(), key.referencedColumns())
                                : key))
                .map(table -> table.qualifiedName().equals(old)
                        ? new TableSnapshot(
                                after.name(),
                                after.quoted(),
                                after.catalog(),
                                after.schema(),
                                table.columns(),
                                table.primaryKey(),
                                table.uniqueKeys(),
                                table.indexes(),
                                table.foreignKeys(),
                                table.checks(),
                                table.kept())
                        : table)
                .toList();
        return with(snapshot, tables);
    }

    static SchemaSnapshot column(SchemaSnapshot snapshot, String table, ColumnSnapshot before, ColumnSnapshot after) {
        UnaryOperator<String> name = column -> column.equals(before.name()) ? after.name() : column;
        List<TableSnapshot> tables = snapshot.tables().stream()
                .map(other -> withForeignKeys(
                        other,
                        key -> key.table().equals(table)
                                ? foreignKey(key, key.columns(), table, all(key.referencedColumns(), name))
                                : key))
                .map(other -> other.qualifiedName().equals(table) ? inTable(other, before, after, name) : other)
                .toList();
        return with(snapshot, tables);
    }

    private static TableSnapshot inTable(
            TableSnapshot table, ColumnSnapshot before, ColumnSnapshot after, UnaryOperator<String> name) {
        UnaryOperator<String> inSql = sql -> Pattern.compile("\\b" + Pattern.quote(before.name()) + "\\b")
                .matcher(sql)
                .replaceAll(Matcher.quoteReplacement(after.name()));
        return new TableSnapshot(
                table.name(),
                table.quoted(),
                table.catalog(),
                table.schema(),
                table.columns().stream()
                        .map(column -> column.equals(before)
                                ? withCheck(column.withName(after.name(), after.quoted()), inSql)
                                : column)
                        .toList(),
                all(table.primaryKey(), name),
                table.uniqueKeys().stream()
                        .map(key -> new UniqueKeySnapshot(key.name(), all(key.columns(), name), key.generatedName()))
                        .toList(),
                table.indexes().stream()
                        .map(index -> new IndexSnapshot(index.name(), all(index.columns(), inSql), index.unique()))
                        .toList(),
                table.foreignKeys().stream()
                        .map(key -> foreignKey(key, all(key.columns(), name), key.table(), key.referencedColumns()))
                        .toList(),
                table.checks().stream()
                        .map(check -> new CheckSnapshot(check.name(), inSql.apply(check.condition())))
                        .toList(),
                table.kept());
    }

    private static ColumnSnapshot withCheck(ColumnSnapshot column, UnaryOperator<String> inSql) {
        return new ColumnSnapshot(
                column.name(),
                column.quoted(),
                column.type(),
                column.length(),
                column.precision(),
                column.scale(),
                column.nullable(),
                column.defaultValue(),
                column.identity(),
                column.generatedAs(),
                column.definition(),
                column.collation(),
                column.values(),
                column.check().map(inSql));
    }

    private static TableSnapshot withForeignKeys(TableSnapshot table, UnaryOperator<ForeignKeySnapshot> key) {
        return new TableSnapshot(
                table.name(),
                table.quoted(),
                table.catalog(),
                table.schema(),
                table.columns(),
                table.primaryKey(),
                table.uniqueKeys(),
                table.indexes(),
                table.foreignKeys().stream().map(key).toList(),
                table.checks(),
                table.kept());
    }

    private static ForeignKeySnapshot foreignKey(
            ForeignKeySnapshot key, List<String> columns, String table, List<String> referencedColumns) {
        Optional<String> definition = key.definition();
        return new ForeignKeySnapshot(key.name(), columns, table, referencedColumns, key.onDelete(), definition);
    }

    private static List<String> all(List<String> names, UnaryOperator<String> change) {
        return names.stream().map(change).toList();
    }

    private static SchemaSnapshot with(SchemaSnapshot snapshot, List<TableSnapshot> tables) {
        return new SchemaSnapshot(
                snapshot.revision(), snapshot.hibernate(), snapshot.adapter(), tables, snapshot.sequences());
    }
}
