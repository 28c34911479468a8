package dev.authadapter.ddl;

import dev.authadapter.ddl.TableDefinition.Column;
import dev.authadapter.ddl.TableDefinition.ForeignKey;
import dev.authadapter.ddl.TableDefinition.KeyColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares the tables of a schema with those of a running application. */
public final class DefinitionComparison {

    /** What the schema of SQLite has and Hibernate's own has not. */
    private static final String AUTOINCREMENT = " primary key autoincrement";

    private final boolean comparesConstraints;
    private final List<String> differences = new ArrayList<>();

    private DefinitionComparison(boolean comparesConstraints) {
        this.comparesConstraints = comparesConstraints;
    }

    /**
     * Compares.
     *
     * @param schema the schema
     * @param application the application's tables, those of other entities too
     * @param product the database; on SQLite Hibernate writes no constraints, so that there are none to compare
     * @return what differs, a sentence each
     */
    public static List<String> of(SchemaScript schema, HibernateTables application, String product) {
        DefinitionComparison comparison = new DefinitionComparison(!product.equals("sqlite"));
        Map<String, TableDefinition> written = byName(schema);
        Map<String, TableDefinition> running = byName(application.script());
        application.tables().forEach((entity, table) -> {
            if (!written.containsKey(lower(table))) {
                comparison.differences.add(
                        "The application keeps '%s' in the table '%s', which the schema does not have."
                                .formatted(entity, table));
            }
        });
        written.forEach((name, table) -> {
            TableDefinition other = running.get(name);
            if (other == null) {
                comparison.differences.add("The schema has the table '%s', which the application does not have."
                        .formatted(table.simpleName()));
            } else {
                comparison.compare(table, other);
            }
        });
        return comparison.differences;
    }

    private static Map<String, TableDefinition> byName(SchemaScript script) {
        return script.definitions().stream()
                .collect(Collectors.toMap(
                        table -> lower(table.simpleName()), table -> table, (one, other) -> one, TreeMap::new));
    }

    private void compare(TableDefinition schema, TableDefinition application) {
        String table = schema.simpleName();
        for (Column column : schema.columns()) {
            Optional<Column> other = application.column(column.name());
            if (other.isEmpty()) {
                say(
                        table,
                        "the schema has the column '%s', which the application does not have".formatted(column.name()));
            } else if (!type(column).equals(type(other.get()))) {
                say(
                        table,
                        "the column '%s' is '%s' in the schema and '%s' in the application"
                                .formatted(column.name(), type(column), type(other.get())));
            }
        }
        application.columns().stream()
                .filter(column -> schema.column(column.name()).isEmpty())
                .forEach(column -> say(
                        table,
                        "the application has the column '%s %s', which the schema does not have"
                                .formatted(column.name(), type(column))));
        compare(table, "primary key", Set.of(schema.primaryKey()), Set.of(application.primaryKey()));
        compare(table, "index", indexes(schema), indexes(application));
        if (comparesConstraints) {
            compare(table, "unique constraint", uniques(schema), uniques(application));
            compare(table, "foreign key", foreignKeys(schema), foreignKeys(application));
        }
    }

    private static String type(Column column) {
        return column.type().replace(AUTOINCREMENT, "").replaceAll("\\s+", " ");
    }

    private static Set<List<String>> indexes(TableDefinition table) {
        return table.indexes().stream().map(KeyColumns::columns).collect(Collectors.toSet());
    }

    private static Set<List<String>> uniques(TableDefinition table) {
        return table.uniques().stream().map(KeyColumns::columns).collect(Collectors.toSet());
    }

    private static Set<String> foreignKeys(TableDefinition table) {
        return table.foreignKeys().stream().map(DefinitionComparison::text).collect(Collectors.toSet());
    }

    private static String text(ForeignKey key) {
        return "%s to '%s'%s"
                .formatted(key.columns(), key.table(), key.onDelete().isEmpty() ? "" : " on delete " + key.onDelete());
    }

    private <T> void compare(String table, String kind, Set<T> schema, Set<T> application) {
        schema.stream()
                .filter(key -> !application.contains(key))
                .map(Object::toString)
                .sorted()
                .forEach(key -> say(
                        table, "the schema has the %s %s, which the application does not have".formatted(kind, key)));
        application.stream()
                .filter(key -> !schema.contains(key))
                .map(Object::toString)
                .sorted()
                .forEach(key -> say(
                        table, "the application has the %s %s, which the schema does not have".formatted(kind, key)));
    }

    private void say(String table, String text) {
        differences.add("Table '%s': %s.".formatted(table, text));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
