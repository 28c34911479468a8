package dev.authadapter.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param name its name
 * @param columns the columns whose values are unique together, in its order
 * @param generatedName whether the mapping does not name it: some databases use the name that Hibernate makes, and others one of their
 *     own
 */
public record UniqueKeySnapshot(String name, List<String> columns, boolean generatedName) {

    /** Makes a unique constraint. */
    public UniqueKeySnapshot {
        columns = List.copyOf(columns);
    }
}
