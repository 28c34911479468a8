package dev.authadapter.processor.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The problems of columns and tables, which are found when the mapping is bound. */
public final class ColumnProblems {

    private static final String LEAVE_OUT = "name only the databases you use in @AuthConfig(dialects = …)";

    private ColumnProblems() {}

    /**
     * A key or index names a column that its table does not have.
     *
     * @param kind what it is: {@code unique key}
     * @param entity the simple name of the entity
     * @param column the column
     * @param table the name of the table
     * @param columns those it has
     * @param origin the entity
     * @return the problem
     */
    public static Problem unknownColumn(
            String kind, String entity, String column, String table, List<String> columns, Origin origin) {
        String cure = Suggestion.closest(column, columns)
                .map(closest -> "Did you mean '" + closest + "'?")
                .orElseGet(() -> "It has " + enumerated(quoted(columns)) + ".");
        return new Problem(
                ProblemCode.UNKNOWN_COLUMN,
                "The %s of '%s' names the column '%s', which the table '%s' does not have. %s"
                        .formatted(kind, entity, column, table, cure),
                origin);
    }

    /**
     * A column is narrower than the values it is to hold.
     *
     * @param property entity and property: {@code AppAccount.accessToken}
     * @param width how many characters the column holds
     * @param wanted how many it should
     * @param origin the property
     * @return the problem, a warning
     */
    public static Problem narrowColumn(String property, long width, int wanted, Origin origin) {
        return new Problem(
                ProblemCode.NARROW_COLUMN,
                "'%s' is stored in a column of %d characters, but providers send longer values. Annotate it with @Column(length = %d), or, if yours do not, with @SuppressWarnings(\"auth:NarrowColumn\")."
                        .formatted(property, width, wanted),
                origin);
    }

    /**
     * A column is narrower than the digests of the tokens it is to hold.
     *
     * @param property entity and property: {@code AppSession.sessionToken}
     * @param width how many characters the column holds
     * @param wanted how many a digest has
     * @param origin the property
     * @return the problem, an error: no token could be stored
     */
    public static Problem noRoomForDigest(String property, long width, int wanted, Origin origin) {
        return new Problem(
                ProblemCode.NARROW_COLUMN,
                "'%s' is stored in a column of %d characters, but the digest of a token has %d. Annotate it with @Column(length = %3$d) or more, or store tokens as they are, by tokenStorage = TokenStorage.PLAIN."
                        .formatted(property, width, wanted),
                origin,
                false);
    }

    /**
     * A key or index is longer than a database can have.
     *
     * @param kind what it is: {@code primary key}
     * @param entity the simple name of the entity
     * @param properties what is in it: properties, or columns where a property is not known
     * @param dialects how many bytes it would have of how many, {@code 4096 of at most 3072 bytes}, and in which databases
     * @param tooWide those of the properties that have to be shorter
     * @param length how many characters each column may have at most, for all of these databases
     * @param isAskedFor whether the application named these databases, and did not just get the schema for all
     * @param origin the property if there is one only, else the entity
     * @return the problem, a warning if the application may not use these databases
     */
    public static Problem indexTooLong(
            String kind,
            String entity,
            List<String> properties,
            Map<String, List<String>> dialects,
            List<String> tooWide,
            long length,
            boolean isAskedFor,
            Origin origin) {
        return new Problem(
                ProblemCode.INDEX_TOO_LONG,
                "The %s of '%s' on %s is too long for %s. Annotate %s with @Column(length = %d) or less, or %s."
                        .formatted(
                                kind,
                                entity,
                                enumerated(quoted(properties)),
                                dialects.entrySet().stream()
                                        .map(entry ->
                                                enumerated(quoted(entry.getValue())) + " (" + entry.getKey() + ")")
                                        .collect(Collectors.joining(", and for ")),
                                enumerated(quoted(tooWide)),
                                length,
                                LEAVE_OUT),
                origin,
                !isAskedFor);
    }

    /**
     * A table has the name of something else in a database.
     *
     * @param entity the simple name of the entity
     * @param table the name of the table
     * @param dialects the databases
     * @param origin the name
     * @return the problem, a warning
     */
    public static Problem reservedTable(String entity, String table, List<String> dialects, Origin origin) {
        return reserved("The table of '%s' is named '%s'".formatted(entity, table), "Table", table, dialects, origin);
    }

    /**
     * A column has the name of something else in a database.
     *
     * @param property entity and property: {@code AppUser.order}; the entity alone if the property is not known
     * @param column the name of the column
     * @param annotation the simple name of the annotation that names it
     * @param dialects the databases
     * @param origin the property
     * @return the problem, a warning
     */
    public static Problem reservedColumn(
            String property, String column, String annotation, List<String> dialects, Origin origin) {
        return reserved("'%s' has the column '%s'".formatted(property, column), annotation, column, dialects, origin);
    }

    private static Problem reserved(
            String subject, String annotation, String name, List<String> dialects, Origin origin) {
        return new Problem(
                ProblemCode.RESERVED_WORD,
                "%1$s, a reserved word of %2$s. Rename it, such as by @%3$s(name = \"app_%4$s\"), quote it by @%3$s(name = \"\\\"%4$s\\\"\"), or %5$s."
                        .formatted(subject, enumerated(quoted(dialects)), annotation, name, LEAVE_OUT),
                origin);
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").toList();
    }

    private static String enumerated(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
