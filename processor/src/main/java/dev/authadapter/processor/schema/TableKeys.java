package dev.authadapter.processor.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;

/** The primary key, the unique constraints and the indexes of a table, as Hibernate is going to make them. */
final class TableKeys {

    private TableKeys() {}

    /** What a key is for. */
    enum Kind {
        PRIMARY_KEY("primary key"),
        UNIQUE_KEY("unique key"),
        INDEX("index");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** As people call it. */
        String text() {
            return text;
        }
    }

    /**
     * A key.
     *
     * @param kind what it is for
     * @param table its table
     * @param columns its columns, in order
     */
    record Key(Kind kind, Table table, List<Column> columns) {

        /** Whether this key is as long as it is because it contains another, or refers to it. */
        boolean isDueTo(Key other) {
            Set<String> own = origins();
            Set<String> others = other.origins();
            return own.containsAll(others) && (own.size() > others.size() || (isReferring() && !other.isReferring()));
        }

        private boolean isReferring() {
            return table.getForeignKeyCollection().stream()
                    .anyMatch(key -> columns.stream().anyMatch(key::containsColumn));
        }

        /** The columns as those they take their values from. */
        private Set<String> origins() {
            Map<String, String> referenced = new HashMap<>();
            for (ForeignKey key : table.getForeignKeyCollection()) {
                List<Column> targets = key.isReferenceToPrimaryKey()
                        ? key.getReferencedTable().getPrimaryKey().getColumns()
                        : key.getReferencedColumns();
                for (int i = 0; i < Math.min(targets.size(), key.getColumnSpan()); i++) {
                    referenced.put(key.getColumn(i).getCanonicalName(), name(key.getReferencedTable(), targets.get(i)));
                }
            }
            return columns.stream()
                    .map(column -> referenced.getOrDefault(column.getCanonicalName(), name(table, column)))
                    .collect(Collectors.toSet());
        }

        private static String name(Table table, Column column) {
            return table.getExportIdentifier() + '.' + column.getCanonicalName();
        }
    }

    /** The keys of a table, the primary key first; one on the same columns as an earlier one is not repeated. */
    static List<Key> of(Table table) {
        List<Key> keys = new ArrayList<>();
        if (table.getPrimaryKey() != null) {
            keys.add(key(Kind.PRIMARY_KEY, table, table.getPrimaryKey().getColumns()));
        }
        table.getColumns().stream()
                .filter(Column::isUnique)
                .forEach(column -> keys.add(key(Kind.UNIQUE_KEY, table, List.of(column))));
        table.getUniqueKeys().values().forEach(unique -> keys.add(key(Kind.UNIQUE_KEY, table, unique.getColumns())));
        table.getIndexes().values().forEach(index -> keys.add(key(Kind.INDEX, table, index.getSelectables())));
        Set<List<Column>> seen = new HashSet<>();
        return keys.stream().filter(key -> seen.add(key.columns())).toList();
    }

    /**
     * An index may also be on an expression, whose length nobody knows. The columns of a key are not always those of the table,
     * which alone know their type.
     */
    private static Key key(Kind kind, Table table, List<? extends Selectable> selectables) {
        List<Column> columns = selectables.stream()
                .filter(Column.class::isInstance)
                .map(Column.class::cast)
                .map(table::getColumn)
                .filter(Objects::nonNull)
                .toList();
        return new Key(kind, table, columns);
    }
}
