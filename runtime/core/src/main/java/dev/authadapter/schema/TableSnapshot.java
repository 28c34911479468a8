package dev.authadapter.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param name its name, without quotes and qualifiers
 * @param quoted whether the name is written in quotes, which keep upper and lower case apart
 * @param catalog its catalog, or empty for the default one
 * @param schema its schema, or empty for the default one
 * @param columns the columns, by name
 * @param primaryKey the columns of the primary key, in its order; none if there is no key
 * @param uniqueKeys the unique constraints, by name
 * @param indexes the indexes, by name; those that databases make for keys are not listed
 * @param foreignKeys the foreign keys, by name
 * @param checks the conditions that have a name or are about several columns
 * @param kept the columns that no entity has any more, but which it was decided to keep in the database, by name
 */
public record TableSnapshot(
        String name,
        boolean quoted,
        Optional<String> catalog,
        Optional<String> schema,
        List<ColumnSnapshot> columns,
        List<String> primaryKey,
        List<UniqueKeySnapshot> uniqueKeys,
        List<IndexSnapshot> indexes,
        List<ForeignKeySnapshot> foreignKeys,
        List<CheckSnapshot> checks,
        List<ColumnSnapshot> kept) {

    /** Makes a table. */
    public TableSnapshot {
        columns = columns.stream()
                .sorted(Comparator.comparing(ColumnSnapshot::name))
                .toList();
        primaryKey = List.copyOf(primaryKey);
        uniqueKeys = uniqueKeys.stream()
                .sorted(Comparator.comparing(UniqueKeySnapshot::name))
                .toList();
        indexes = indexes.stream()
                .sorted(Comparator.comparing(IndexSnapshot::name))
                .toList();
        foreignKeys = foreignKeys.stream()
                .sorted(Comparator.comparing(ForeignKeySnapshot::name))
                .toList();
        checks = checks.stream()
                .sorted(Comparator.comparing(
                                (CheckSnapshot check) -> check.name().orElse(""))
                        .thenComparing(CheckSnapshot::condition))
                .toList();
        kept = kept.stream().sorted(Comparator.comparing(ColumnSnapshot::name)).toList();
    }

    /**
     * The name with catalog and schema, as far as they are given.
     *
     * @return the parts with dots between them, without quotes
     */
    public String qualifiedName() {
        return SnapshotTree.qualified(catalog, schema, name);
    }

    /**
     * Finds a column.
     *
     * @param columnName its name
     * @return the column, or empty
     */
    public Optional<ColumnSnapshot> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    /**
     * The same table with other columns that are kept.
     *
     * @param others the columns
     * @return a table
     */
    public TableSnapshot withKept(List<ColumnSnapshot> others) {
        return new TableSnapshot(
                name, quoted, catalog, schema, columns, primaryKey, uniqueKeys, indexes, foreignKeys, checks, others);
    }
}
