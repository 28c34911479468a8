package dev.authadapter.processor.schema;

import dev.authadapter.processor.migration.decide.Planner;
import dev.authadapter.schema.SchemaSnapshot;
import java.util.List;
import java.util.Optional;

/**
 * What came of the entities of an adapter.
 *
 * @param files the statements that create the tables, one file per dialect, in the order of the model's dialects
 * @param snapshot the tables, or empty if something failed
 * @param drift what is different from an earlier snapshot, or empty if there is none to compare with
 * @param drafts the drafts of the migration from that one, for each dialect; none if nothing is different or something is to be
 *     decided first
 */
public record SchemaResult(
        List<SchemaFile> files,
        Optional<SchemaSnapshot> snapshot,
        Optional<Planner.Outcome> drift,
        List<MigrationFile> drafts) {

    /** Makes a result. */
    public SchemaResult {
        files = List.copyOf(files);
        drafts = List.copyOf(drafts);
    }

    /** Without anything to compare with. */
    static SchemaResult of(List<SchemaFile> files, Optional<SchemaSnapshot> snapshot) {
        return new SchemaResult(files, snapshot, Optional.empty(), List.of());
    }
}
