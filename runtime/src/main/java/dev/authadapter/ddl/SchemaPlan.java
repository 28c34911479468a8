package dev.authadapter.ddl;

import dev.authadapter.ddl.SchemaScript.Kind;
import dev.authadapter.ddl.SchemaScript.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What it takes to give a database the tables of a schema.
 *
 * @param statements what creates what is missing and cannot fail on rows that are there: tables, columns that may be without a
 *     value, and indexes
 * @param differences what else is not as the schema says, in words
 * @param createsTables whether a table is missing
 */
public record SchemaPlan(List<String> statements, List<String> differences, boolean createsTables) {

    /** Makes a plan. */
    public SchemaPlan {
        statements = List.copyOf(statements);
        differences = List.copyOf(differences);
    }

    /**
     * Compares a database with a schema.
     *
     * @param script the statements of the schema
     * @param connection where to look; only reads
     * @return the plan
     * @throws SQLException if the database does not answer
     */
    public static SchemaPlan of(SchemaScript script, Connection connection) throws SQLException {
        Catalogue catalogue = new Catalogue(connection);
        Map<String, TableComparison> present = new LinkedHashMap<>();
        List<TableDefinition> definitions = script.definitions();
        for (TableDefinition definition : definitions) {
            Optional<Catalogue.Table> table = catalogue.table(definition);
            table.ifPresent(found -> present.put(lower(definition.name()), TableComparison.of(definition, found)));
        }
        boolean isEmpty = present.isEmpty();
        List<String> statements = new ArrayList<>();
        present.values().forEach(comparison -> statements.addAll(comparison.statements()));
        for (Statement statement : script.statements()) {
            boolean isOfPresent = present.containsKey(lower(statement.table()));
            // Sequences, types and first rows belong to no table; they come with the first one.
            if (statement.table().isEmpty() ? isEmpty : !isOfPresent && isOfSchema(statement, definitions)) {
                statements.add(statement.sql());
            }
        }
        List<String> differences = new ArrayList<>();
        present.values().forEach(comparison -> differences.addAll(comparison.differences()));
        boolean createsTables = present.size() < definitions.size();
        if (createsTables && !isEmpty) {
            script.statements().stream()
                    .filter(statement -> statement.table().isEmpty() && statement.kind() != Kind.COMMENT)
                    .forEach(statement -> differences.add(
                            "Some tables were there and some were not; whether this has been run, nobody can tell: "
                                    + statement.sql()));
        }
        return new SchemaPlan(statements, differences, createsTables);
    }

    private static boolean isOfSchema(Statement statement, List<TableDefinition> definitions) {
        return definitions.stream().anyMatch(table -> table.name().equalsIgnoreCase(statement.table()));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
