package dev.authadapter.schema;

import java.util.List;
import java.util.Optional;

/**
 * A column.
 *
 * @param name its name, without quotes
 * @param quoted whether the name is written in quotes, which keep upper and lower case apart
 * @param type the kind of value: the name of a constant of Hibernate's {@code SqlTypes} in lower case, such as {@code varchar},
 *     {@code timestamp_utc} or {@code enum}; each database has a type of its own for it
 * @param length the greatest number of characters or bytes, or empty where there is none
 * @param precision the number of digits, of a moment those of the fraction of a second, or empty for the database's default
 * @param scale the number of digits behind the point, or empty for the database's default
 * @param nullable whether a row can be without a value
 * @param defaultValue SQL for the value of a row that is stored without, or empty
 * @param identity whether the database counts up the value by itself
 * @param generatedAs SQL for a value that the database computes, or empty
 * @param definition the type as SQL written by hand, {@code columnDefinition}, or empty
 * @param collation the collation, or empty for the database's default
 * @param values the only values the column takes: the constants of an enum; sorted, none if all are taken
 * @param check another condition on the value, as SQL, or empty
 */
public record ColumnSnapshot(
        String name,
        boolean quoted,
        String type,
        Optional<Long> length,
        Optional<Integer> precision,
        Optional<Integer> scale,
        boolean nullable,
        Optional<String> defaultValue,
        boolean identity,
        Optional<String> generatedAs,
        Optional<String> definition,
        Optional<String> collation,
        List<String> values,
        Optional<String> check) {

    /** Makes a column. */
    public ColumnSnapshot {
        values = values.stream().sorted().toList();
    }

    /**
     * The same column under another name.
     *
     * @param other its name
     * @param isQuoted whether that is written in quotes
     * @return a column
     */
    public ColumnSnapshot withName(String other, boolean isQuoted) {
        return new ColumnSnapshot(
                other,
                isQuoted,
                type,
                length,
                precision,
                scale,
                nullable,
                defaultValue,
                identity,
                generatedAs,
                definition,
                collation,
                values,
                check);
    }

    /**
     * The same column, which a row can be without.
     *
     * @return a column
     */
    public ColumnSnapshot asNullable() {
        return new ColumnSnapshot(
                name,
                quoted,
                type,
                length,
                precision,
                scale,
                true,
                defaultValue,
                identity,
                generatedAs,
                definition,
                collation,
                values,
                check);
    }
}
