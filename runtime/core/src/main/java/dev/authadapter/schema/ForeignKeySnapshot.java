package dev.authadapter.schema;

import java.util.List;
import java.util.Optional;

/**
 * A foreign key.
 *
 * @param name its name
 * @param columns the columns that refer, in its order
 * @param table the table they refer to, as {@link TableSnapshot#qualifiedName()} gives it; may be one of others, which is not in
 *     the snapshot
 * @param referencedColumns the columns they refer to, in the same order
 * @param onDelete what deleting the other row does to this one, as SQL: {@code cascade}, {@code set null}; empty if it is refused
 * @param definition the constraint as SQL written by hand, or empty
 */
public record ForeignKeySnapshot(
        String name,
        List<String> columns,
        String table,
        List<String> referencedColumns,
        Optional<String> onDelete,
        Optional<String> definition) {

    /** Makes a foreign key. */
    public ForeignKeySnapshot {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }
}
