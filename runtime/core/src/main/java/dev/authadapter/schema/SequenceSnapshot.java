package dev.authadapter.schema;

import java.util.Optional;

/**
 * What generates the keys of a table.
 *
 * @param name its name, without quotes and qualifiers
 * @param catalog its catalog, or empty for the default one
 * @param schema its schema, or empty for the default one
 * @param start the first number
 * @param increment how far the next number is from the last
 */
public record SequenceSnapshot(
        String name, Optional<String> catalog, Optional<String> schema, long start, long increment) {

    /**
     * The name with catalog and schema, as far as they are given.
     *
     * @return the parts with dots between them, without quotes
     */
    public String qualifiedName() {
        return SnapshotTree.qualified(catalog, schema, name);
    }
}
