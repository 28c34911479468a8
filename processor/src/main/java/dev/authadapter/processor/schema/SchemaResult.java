package dev.authadapter.processor.schema;

import dev.authadapter.schema.SchemaSnapshot;
import java.util.List;
import java.util.Optional;

/**
 * What came of the entities of an adapter.
 *
 * @param files the statements that create the tables, one file per dialect, in the order of the model's dialects
 * @param snapshot the tables, or empty if something failed
 */
public record SchemaResult(List<SchemaFile> files, Optional<SchemaSnapshot> snapshot) {

    /** Makes a result. */
    public SchemaResult {
        files = List.copyOf(files);
    }
}
