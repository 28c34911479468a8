package dev.authadapter.processor.migration.read;

import dev.authadapter.processor.migration.decide.Decisions;
import dev.authadapter.schema.SchemaSnapshot;

/**
 * What the tables are compared with.
 *
 * @param snapshotFile the simple name of the file of the snapshot
 * @param decisionsFile the simple name of the file of decisions, beside it
 * @param snapshot what was accepted; {@link SchemaSnapshot#empty()} if there is no such file
 * @param decisions what was decided about the differences; none if there is no such file
 * @param isStrict whether differences fail the build
 */
public record Baseline(
        String snapshotFile, String decisionsFile, SchemaSnapshot snapshot, Decisions decisions, boolean isStrict) {

    /**
     * Whether nothing was accepted yet.
     *
     * @return true if the file does not exist
     */
    public boolean isNew() {
        return snapshot.revision() == 0;
    }
}
