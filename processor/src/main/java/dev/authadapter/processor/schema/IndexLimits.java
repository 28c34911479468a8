package dev.authadapter.processor.schema;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many bytes a database lets an index have, and how many a column may need in one: with every character as long as
 * the database's own encoding makes it.
 *
 * <p>MySQL refuses a longer index when the table is created. MariaDB does too, but makes a unique constraint a hash, which
 * look-ups do not use, and cuts an index on a single column off. SQL Server accepts it, and refuses the first row that is too
 * long. The other databases have limits that depend on their page size, or none.
 *
 * @param primaryKey the most bytes of a primary key
 * @param index the most bytes of another index
 * @param bytes of a character in a column of usual text
 * @param nationalBytes of a character in a column of {@code nchar} or {@code nvarchar}
 * @param cutsOff whether an index on one column that is not unique may be longer
 */
record IndexLimits(int primaryKey, int index, int bytes, int nationalBytes, boolean cutsOff) {

    private static final Map<String, IndexLimits> OF_PRODUCT = Map.of(
            "mysql", new IndexLimits(3072, 3072, 4, 3, false),
            "mariadb", new IndexLimits(3072, 3072, 4, 3, true),
            // The primary key is the clustered index, unless the table says otherwise, which Hibernate's never does.
            "sqlserver", new IndexLimits(900, 1700, 1, 2, false));

    private static final Pattern SIZED = Pattern.compile("(n?)(?:var)?(char|binary) ?\\((\\d{1,9}|max)\\)(.*)");
    private static final Pattern UNLIMITED =
            Pattern.compile("(?:tiny|medium|long|n)?(?:text|blob)\\b.*|json\\b.*|xml\\b.*");
    private static final Pattern NARROW_CHARSET = Pattern.compile(".*\\b(?:ascii|latin1|binary)\\b.*");

    /** The bytes of what is neither text nor bytes; a type that is not here counts as one, so that nothing is refused wrongly. */
    private static final Map<String, Integer> FIXED = Map.ofEntries(
            Map.entry("bigint", 8),
            Map.entry("int", 4),
            Map.entry("integer", 4),
            Map.entry("smallint", 2),
            Map.entry("double", 8),
            Map.entry("float", 4),
            Map.entry("date", 3),
            Map.entry("datetime", 8),
            Map.entry("datetime2", 8),
            Map.entry("datetimeoffset", 10),
            Map.entry("timestamp", 7),
            Map.entry("uniqueidentifier", 16));

    /** The limits of a database; empty if it has none that could be told from the mapping. */
    static Optional<IndexLimits> of(String product) {
        return Optional.ofNullable(OF_PRODUCT.get(product));
    }

    /**
     * What a column may need in an index.
     *
     * @param length how many characters or bytes it may hold; empty if it is of a type that has no length
     * @param unit the bytes of each
     */
    record Size(OptionalLong length, int unit) {

        private static final OptionalLong UNLIMITED = OptionalLong.of(Integer.MAX_VALUE);

        boolean isUnlimited() {
            return length.equals(UNLIMITED);
        }

        long bytes() {
            return length.orElse(1) * unit;
        }

        /** The size if no column were longer. */
        Size shortened(long most) {
            return length.orElse(0) > most ? new Size(OptionalLong.of(most), unit) : this;
        }
    }

    /**
     * Measures a column.
     *
     * @param sqlType its type in this database, as Hibernate or the application writes it
     */
    Size size(String sqlType) {
        String type = sqlType.toLowerCase(Locale.ROOT).strip();
        if (UNLIMITED.matcher(type).matches()) {
            return new Size(Size.UNLIMITED, type.contains("blob") ? 1 : bytes);
        }
        Matcher sized = SIZED.matcher(type);
        if (sized.matches()) {
            boolean isUnlimited = sized.group(3).equals("max");
            return new Size(
                    isUnlimited ? Size.UNLIMITED : OptionalLong.of(Long.parseLong(sized.group(3))), unit(sized));
        }
        String name = type.split("\\W", 2)[0];
        return new Size(OptionalLong.empty(), FIXED.getOrDefault(name, 1));
    }

    private int unit(Matcher sized) {
        boolean isText = sized.group(2).equals("char");
        if (!isText || NARROW_CHARSET.matcher(sized.group(4)).matches()) {
            return 1;
        }
        return sized.group(1).isEmpty() ? bytes : nationalBytes;
    }
}
