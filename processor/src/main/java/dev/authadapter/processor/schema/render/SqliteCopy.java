package dev.authadapter.processor.schema.render;

import dev.authadapter.processor.migration.decide.Step;
import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.TableSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a table of SQLite anew, with all its rows. Columns that are dropped later, or kept, are copied too. */
final class SqliteCopy {

    private final BoundTables tables;
    private final String table;
    private final TableSnapshot before;
    private final TableSnapshot after;

    SqliteCopy(BoundTables tables, String table, SchemaSnapshot before, SchemaSnapshot after) {
        this.tables = tables;
        this.table = table;
        this.before = before.table(table).orElseThrow();
        this.after = after.table(table).orElseThrow();
    }

    List<String> write(List<Step.InTable> steps) {
        String name = tables.name(table);
        String copy = copyName(name);
        List<ColumnSnapshot> extra = extra(steps);
        List<String> create = tables.create(table);
        List<String> statements = new ArrayList<>();
        statements.add(withExtra(create.get(0), name, copy, extra));
        statements.add(insert(name, copy, values(steps, extra)));
        if (after.columns().stream().anyMatch(ColumnSnapshot::identity)) {
            statements.add("delete from sqlite_sequence where name = '%s'".formatted(unquoted(copy)));
            statements.add(
                    "insert into sqlite_sequence (name, seq) select '%s', seq from sqlite_sequence where name = '%s'"
                            .formatted(unquoted(copy), unquoted(name)));
        }
        statements.add("drop table " + name);
        statements.add("alter table " + copy + " rename to " + name);
        statements.addAll(create.subList(1, create.size()));
        after.indexes().forEach(index -> statements.addAll(tables.createIndex(table, index.name())));
        return statements;
    }

    private static String copyName(String name) {
        int start = name.lastIndexOf('.') + 1;
        int first = start < name.length() && name.charAt(start) == '"' ? start + 1 : start;
        return name.substring(0, first) + "new_" + name.substring(first);
    }

    private static String unquoted(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace("\"", "");
    }

    /** The columns that are in the database, but not in the entities, and are not dropped now. */
    private List<ColumnSnapshot> extra(List<Step.InTable> steps) {
        return Stream.concat(before.columns().stream(), before.kept().stream())
                .filter(column -> after.column(column.name()).isEmpty())
                .filter(column -> steps.stream()
                        .noneMatch(step -> step instanceof Step.DropColumn drop
                                && drop.column().name().equals(column.name())))
                .filter(column -> !isDropped(steps) || isKept(column))
                .map(ColumnSnapshot::asNullable)
                .toList();
    }

    /** Drops have a script of their own, when all else is done. */
    private static boolean isDropped(List<Step.InTable> steps) {
        return steps.stream().allMatch(Step.DropColumn.class::isInstance);
    }

    private boolean isKept(ColumnSnapshot column) {
        return after.kept().stream().anyMatch(kept -> kept.name().equals(column.name()));
    }

    private String withExtra(String create, String name, String copy, List<ColumnSnapshot> extra) {
        String start = "create table " + name + " (";
        if (!create.startsWith(start)) {
            throw new IllegalStateException("an unknown statement: " + create);
        }
        String columns = extra.stream()
                .map(column -> tables.quote(column) + ' ' + tables.declaration(table, column) + ", ")
                .collect(Collectors.joining());
        return "create table " + copy + " (" + columns + create.substring(start.length());
    }

    /** What each column of the copy gets, in terms of a row of the table; none for those the database fills in. */
    private Map<String, String> values(List<Step.InTable> steps, List<ColumnSnapshot> extra) {
        Map<String, String> values = new LinkedHashMap<>();
        for (ColumnSnapshot column : extra) {
            values.put(tables.quote(column), tables.quote(column));
        }
        for (ColumnSnapshot column : after.columns()) {
            String name = tables.quote(column);
            boolean isThere = isDropped(steps) || isInDatabase(column);
            Optional<String> fill = steps.stream()
                    .filter(step -> step instanceof Step.Fill filled
                            && filled.column().name().equals(column.name()))
                    .map(step -> ((Step.Fill) step).sql())
                    .findFirst();
            if (isThere && column.generatedAs().isEmpty()) {
                values.put(
                        name,
                        fill.map(sql -> "case when " + name + " is null then (" + sql + ") else " + name + " end")
                                .orElse(name));
            } else {
                fill.ifPresent(sql -> values.put(name, "(" + sql + ")"));
            }
        }
        return values;
    }

    private boolean isInDatabase(ColumnSnapshot column) {
        return Stream.concat(before.columns().stream(), before.kept().stream())
                .anyMatch(old -> old.name().equals(column.name()));
    }

    private static String insert(String name, String copy, Map<String, String> values) {
        return "insert into " + copy + " (" + String.join(", ", values.keySet()) + ") select "
                + String.join(", ", values.values()) + " from " + name;
    }
}
