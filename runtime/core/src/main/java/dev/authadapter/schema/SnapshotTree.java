package dev.authadapter.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A snapshot as a tree of JSON: its keys in their order, without those that would say nothing. */
final class SnapshotTree {

    /** Of the text. A reader refuses others. */
    static final int FORMAT = 1;

    private final Map<String, Object> values = new LinkedHashMap<>();

    private SnapshotTree() {}

    static Map<String, Object> of(SchemaSnapshot snapshot) {
        return new SnapshotTree()
                .add("format", (long) FORMAT)
                .add("revision", (long) snapshot.revision())
                .add("hibernate", snapshot.hibernate())
                .add("adapter", snapshot.adapter())
                .add("tables", snapshot.tables(), SnapshotTree::table)
                .add("sequences", snapshot.sequences(), SnapshotTree::sequence)
                .values;
    }

    private static Map<String, Object> table(TableSnapshot table) {
        return new SnapshotTree()
                .add("name", table.name())
                .add("quoted", table.quoted())
                .add("catalog", table.catalog())
                .add("schema", table.schema())
                .add("columns", table.columns(), SnapshotTree::column)
                .add("primaryKey", table.primaryKey())
                .add("uniqueKeys", table.uniqueKeys(), SnapshotTree::uniqueKey)
                .add("indexes", table.indexes(), SnapshotTree::index)
                .add("foreignKeys", table.foreignKeys(), SnapshotTree::foreignKey)
                .add("checks", table.checks(), SnapshotTree::check)
                .add("kept", table.kept(), SnapshotTree::column)
                .values;
    }

    private static Map<String, Object> column(ColumnSnapshot column) {
        return new SnapshotTree()
                .add("name", column.name())
                .add("quoted", column.quoted())
                .add("type", column.type())
                .add("length", column.length())
                .add("precision", column.precision().map(Integer::longValue))
                .add("scale", column.scale().map(Integer::longValue))
                .add("nullable", column.nullable())
                .add("default", column.defaultValue())
                .add("identity", column.identity())
                .add("generatedAs", column.generatedAs())
                .add("definition", column.definition())
                .add("collation", column.collation())
                .add("values", column.values())
                .add("check", column.check())
                .values;
    }

    private static Map<String, Object> uniqueKey(UniqueKeySnapshot key) {
        return new SnapshotTree()
                .add("name", key.name())
                .add("columns", key.columns())
                .add("generatedName", key.generatedName())
                .values;
    }

    private static Map<String, Object> index(IndexSnapshot index) {
        return new SnapshotTree()
                .add("name", index.name())
                .add("columns", index.columns())
                .add("unique", index.unique())
                .values;
    }

    private static Map<String, Object> foreignKey(ForeignKeySnapshot key) {
        return new SnapshotTree()
                .add("name", key.name())
                .add("columns", key.columns())
                .add("table", key.table())
                .add("referencedColumns", key.referencedColumns())
                .add("onDelete", key.onDelete())
                .add("definition", key.definition())
                .values;
    }

    private static Map<String, Object> check(CheckSnapshot check) {
        return new SnapshotTree().add("name", check.name()).add("condition", check.condition()).values;
    }

    private static Map<String, Object> sequence(SequenceSnapshot sequence) {
        return new SnapshotTree()
                .add("name", sequence.name())
                .add("catalog", sequence.catalog())
                .add("schema", sequence.schema())
                .add("start", sequence.start())
                .add("increment", sequence.increment())
                .values;
    }

    static String qualified(Optional<String> catalog, Optional<String> schema, String name) {
        return Stream.of(catalog, schema, Optional.of(name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("."));
    }

    /** Leaves out what is false, empty or absent. */
    private SnapshotTree add(String key, Object value) {
        Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        boolean saysNothing = content == null
                || Boolean.FALSE.equals(content)
                || (content instanceof Collection<?> all && all.isEmpty());
        if (!saysNothing) {
            values.put(key, content);
        }
        return this;
    }

    private <T> SnapshotTree add(String key, List<T> all, Function<T, Map<String, Object>> tree) {
        return add(key, all.stream().map(tree).toList());
    }
}
