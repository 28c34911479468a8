package dev.authadapter.processor.schema;

import dev.authadapter.schema.ColumnSnapshot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.JdbcTypeNameMapper;

/** Takes the snapshots of columns from Hibernate's binding of them. */
final class BoundColumns {

    /** How Hibernate says which texts an enum has: {@code enum ('A','B')}, {@code (role in ('A','B'))}. */
    private static final Pattern VALUES =
            Pattern.compile("(?i)(?:enum\\s*|.*\\sin\\s*)\\(((?:'(?:[^']|'')*'\\s*,?\\s*)+)\\)\\s*");

    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'");

    /** How it says which numbers an enum has. */
    private static final Pattern RANGE = Pattern.compile("(?i).*\\sbetween 0 and (\\d{1,5})\\s*");

    private final MetadataImplementor metadata;

    BoundColumns(MetadataImplementor metadata) {
        this.metadata = metadata;
    }

    ColumnSnapshot column(Column column) {
        // Asking for the type writes it where the mapping's own would stand, so that must be read before.
        Optional<String> definition = Optional.ofNullable(column.getSqlType());
        int code = column.getSqlTypeCode(metadata);
        List<String> conditions = column.getCheckConstraints().stream()
                .filter(CheckConstraint::isAnonymous)
                .map(CheckConstraint::getConstraint)
                .toList();
        List<String> values = SqlTypes.isEnumType(code) && definition.isEmpty()
                ? values(column.getSqlType(metadata))
                : conditions.stream()
                        .flatMap(condition -> values(condition).stream())
                        .toList();
        return new ColumnSnapshot(
                column.getName(),
                column.isQuoted(),
                JdbcTypeNameMapper.getTypeName(code).toLowerCase(Locale.ROOT),
                length(column, code),
                Optional.ofNullable(
                        SqlTypes.isTemporalType(code) ? column.getTemporalPrecision() : column.getPrecision()),
                Optional.ofNullable(column.getScale()),
                column.isNullable(),
                Optional.ofNullable(column.getDefaultValue()),
                column.isIdentity(),
                Optional.ofNullable(column.getGeneratedAs()),
                definition,
                Optional.ofNullable(column.getCollation()),
                values,
                Optional.of(conditions.stream()
                                .filter(condition -> values(condition).isEmpty())
                                .sorted()
                                .collect(Collectors.joining(" and ")))
                        .filter(check -> !check.isEmpty()));
    }

    /** Of texts and bytes; what is said of others, and what Hibernate fills in for them, no database looks at. */
    private static Optional<Long> length(Column column, int code) {
        return SqlTypes.isCharacterType(code) || SqlTypes.isBinaryType(code) || SqlTypes.isEnumType(code)
                ? Optional.of(Optional.ofNullable(column.getLength()).orElse((long) Length.DEFAULT))
                : Optional.empty();
    }

    /** The checks that stand on a column but have a name, so that the database keeps them with the table. */
    static Stream<CheckConstraint> namedChecks(Column column) {
        return column.getCheckConstraints().stream().filter(CheckConstraint::isNamed);
    }

    private static List<String> values(String condition) {
        Matcher range = RANGE.matcher(condition);
        if (range.matches()) {
            return IntStream.rangeClosed(0, Integer.parseInt(range.group(1)))
                    .mapToObj(Integer::toString)
                    .toList();
        }
        Matcher list = VALUES.matcher(condition);
        return list.matches()
                ? VALUE.matcher(list.group(1))
                        .results()
                        .map(value -> value.group(1).replace("''", "'"))
                        .toList()
                : List.of();
    }
}
