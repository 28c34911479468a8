package dev.authadapter.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All tables of an adapter at one time. Two snapshots of the same entities are equal, and so are their texts: everything in
 * one that has no order of its own is sorted by name, and nothing says when or where it was made.
 *
 * @param revision how many migrations led to it; 1 for the first
 * @param hibernate the version of Hibernate ORM that bound the entities
 * @param adapter the adapter, fully qualified
 * @param tables the tables, by qualified name
 * @param sequences what generates keys, by qualified name; a database without sequences has a table for each
 */
public record SchemaSnapshot(
        int revision, String hibernate, String adapter, List<TableSnapshot> tables, List<SequenceSnapshot> sequences) {

    /** Makes a snapshot. */
    public SchemaSnapshot {
        tables = tables.stream()
                .sorted(Comparator.comparing(TableSnapshot::qualifiedName))
                .toList();
        sequences = sequences.stream()
                .sorted(Comparator.comparing(SequenceSnapshot::qualifiedName))
                .toList();
    }

    /**
     * A database that has nothing yet, as what comes before the first snapshot.
     *
     * @return revision 0, without tables
     */
    public static SchemaSnapshot empty() {
        return new SchemaSnapshot(0, "", "", List.of(), List.of());
    }

    /**
     * Reads the text of a snapshot.
     *
     * @param json what {@link #toJson()} wrote
     * @return the snapshot
     * @throws IllegalArgumentException if it is none; the message says where and why
     */
    public static SchemaSnapshot parse(String json) {
        return SnapshotReader.read(JsonParser.parse(json));
    }

    /**
     * Writes the snapshot as canonical JSON: keys in one order, nothing that is absent, a column on one line.
     *
     * @return the text, which ends with a line feed
     */
    public String toJson() {
        return JsonWriter.write(SnapshotTree.of(this));
    }

    /**
     * The same tables as another revision.
     *
     * @param other the revision
     * @return a snapshot
     */
    public SchemaSnapshot withRevision(int other) {
        return new SchemaSnapshot(other, hibernate, adapter, tables, sequences);
    }

    /**
     * Finds a table.
     *
     * @param qualifiedName as {@link TableSnapshot#qualifiedName()} gives it
     * @return the table, or empty
     */
    public Optional<TableSnapshot> table(String qualifiedName) {
        return tables.stream()
                .filter(table -> table.qualifiedName().equals(qualifiedName))
                .findFirst();
    }
}
