package dev.authadapter;

import java.util.List;

/**
 * What came of applying a schema to a database.
 *
 * @param dialect the schema that was applied, one of {@link AuthSchema#dialects()}
 * @param statements what was run; empty if nothing was missing
 * @param differences what is not as the schema says and was left as it is, a sentence each; empty if the adapter can work with the tables
 */
public record AppliedSchema(String dialect, List<String> statements, List<String> differences) {

    /** Makes a result. */
    public AppliedSchema {
        statements = List.copyOf(statements);
        differences = List.copyOf(differences);
    }
}
