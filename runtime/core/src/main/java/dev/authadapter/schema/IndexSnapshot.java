package dev.authadapter.schema;

import java.util.List;

/**
 * An index.
 *
 * @param name its name
 * @param columns the columns in its order, each followed by {@code desc} or {@code asc} where the mapping says it; an expression
 *     as SQL
 * @param unique whether it allows a value once only
 */
public record IndexSnapshot(String name, List<String> columns, boolean unique) {

    /** Makes an index. */
    public IndexSnapshot {
        columns = List.copyOf(columns);
    }
}
