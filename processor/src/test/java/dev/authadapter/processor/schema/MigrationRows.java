package dev.authadapter.processor.schema;

import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.TableSnapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Two rows for every table: one with a value in each column, and one with those only that it must have. */
final class MigrationRows {

    private MigrationRows() {}

    static void insert(Connection connection, SchemaSnapshot snapshot) throws SQLException {
        List<TableSnapshot> parentsFirst = snapshot.tables().stream()
                .sorted(Comparator.comparing(table -> table.foreignKeys().stream()
                        .anyMatch(key -> !key.table().equals(table.name()))))
                .toList();
        try (Statement statement = connection.createStatement()) {
            for (TableSnapshot table : parentsFirst) {
                for (int row = 1; row <= 2; row++) {
                    statement.execute(insert(table, row));
                }
            }
        }
    }

    private static String insert(TableSnapshot table, int row) {
        List<ColumnSnapshot> columns = table.columns().stream()
                .filter(column -> row == 1 || !column.nullable())
                .toList();
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table.name(),
                        columns.stream().map(ColumnSnapshot::name).collect(Collectors.joining(", ")),
                        columns.stream()
                                .map(column -> value(table, column, row))
                                .collect(Collectors.joining(", ")));
    }

    private static String value(TableSnapshot table, ColumnSnapshot column, int row) {
        boolean isKey = column.name().equals("id")
                || table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
        return switch (column.type()) {
            case "integer", "numeric" -> String.valueOf(row);
            case "tinyint" -> "0";
            default ->
                "'"
                        + (column.values().isEmpty()
                                ? (isKey ? "k" : "v") + row
                                : column.values().get(0)) + "'";
        };
    }

    /** The rows of a table, in the order of their texts, by column. */
    static List<Map<String, String>> read(Connection connection, String table) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select * from " + table)) {
            while (result.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(
                            result.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT),
                            String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparing(row -> row.getOrDefault("id", row.toString())));
        return rows;
    }
}
