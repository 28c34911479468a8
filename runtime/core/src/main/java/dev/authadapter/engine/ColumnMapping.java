package dev.authadapter.engine;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one value lies in one column or several. */
interface ColumnMapping {

    /** In the order in which values are written and read. */
    List<Column> columns();

    /** Writes a value to as many parameters as there are columns. */
    void write(@Nullable Object value, Parameters parameters) throws SQLException;

    /**
     * Refuses a value that would not be kept as it is.
     *
     * @throws dev.authadapter.InvalidValueException if it is one
     */
    void require(@Nullable Object value);

    /** Reads a value from as many columns as there are. */
    @Nullable
    Object read(Row row) throws SQLException;

    /** Whether there may be no value, as far as the mapping tells. */
    boolean isNullable();

    /** Whether a column of it is a LOB. */
    boolean isLargeObject();
}
