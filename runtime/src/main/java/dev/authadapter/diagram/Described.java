package dev.authadapter.diagram;

import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.ForeignKeySnapshot;
import dev.authadapter.schema.TableSnapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How people speak of a table and its columns. */
record Described(TableSnapshot table) {

    /** Longer text is kept apart from the row, in most databases, and has no length that anybody chose. */
    private static final long LONGEST = 32_600;

    private static final Map<String, String> TYPES = Map.of(
            "timestamp_utc", "timestamp utc",
            "timestamp_with_timezone", "timestamp with zone",
            "long32varchar", "text",
            "longvarchar", "text",
            "clob", "text",
            "long32varbinary", "bytes",
            "blob", "bytes");

    /** The columns in the order in which one looks for them: keys, references, what must be there, the rest. */
    List<ColumnSnapshot> columns() {
        return table.columns().stream()
                .sorted(Comparator.comparingInt(this::rank).thenComparing(ColumnSnapshot::name))
                .toList();
    }

    private int rank(ColumnSnapshot column) {
        if (isPrimaryKey(column)) {
            return table.primaryKey().indexOf(column.name());
        }
        int keys = table.primaryKey().size();
        if (isForeignKey(column)) {
            return keys;
        }
        return isUnique(column) ? keys + 1 : column.nullable() ? keys + 3 : keys + 2;
    }

    boolean isPrimaryKey(ColumnSnapshot column) {
        return table.primaryKey().contains(column.name());
    }

    boolean isForeignKey(ColumnSnapshot column) {
        return table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
    }

    /** Whether no two rows have the same value, or the same together with other columns. */
    boolean isUnique(ColumnSnapshot column) {
        return uniques().stream().anyMatch(columns -> columns.contains(column.name()));
    }

    /** What is unique besides the primary key. */
    List<List<String>> uniques() {
        List<List<String>> uniques = new ArrayList<>();
        table.uniqueKeys().forEach(key -> uniques.add(key.columns()));
        table.indexes().stream().filter(index -> index.unique()).forEach(index -> uniques.add(index.columns()));
        return uniques;
    }

    /** Whether a row of the other table is referred to once at most. */
    boolean isOneToOne(ForeignKeySnapshot key) {
        return table.primaryKey().equals(key.columns()) || uniques().contains(key.columns());
    }

    boolean isOptional(ForeignKeySnapshot key) {
        return key.columns().stream()
                .anyMatch(
                        name -> table.column(name).map(ColumnSnapshot::nullable).orElse(true));
    }

    /** The letters by which diagrams mark keys; none for most columns. */
    List<String> marks(ColumnSnapshot column) {
        List<String> marks = new ArrayList<>();
        if (isPrimaryKey(column)) {
            marks.add("PK");
        }
        if (isForeignKey(column)) {
            marks.add("FK");
        }
        if (isUnique(column)) {
            marks.add("UK");
        }
        return marks;
    }

    static String type(ColumnSnapshot column) {
        if (column.definition().isPresent()) {
            return column.definition().get();
        }
        String type = column.type().toLowerCase(Locale.ROOT);
        boolean isLong = column.length().filter(length -> length > LONGEST).isPresent();
        String name = isLong && type.endsWith("varchar") ? "text" : TYPES.getOrDefault(type, type.replace('_', ' '));
        if (!isLong && (type.contains("char") || type.equals("varbinary"))) {
            return "%s(%d)".formatted(name, column.length().orElse(0L));
        }
        if (type.equals("numeric") || type.equals("decimal")) {
            return column.precision()
                    .map(precision -> "%s(%d, %d)"
                            .formatted(name, precision, column.scale().orElse(0)))
                    .orElse(name);
        }
        return name;
    }
}
