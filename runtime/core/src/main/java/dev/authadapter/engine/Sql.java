package dev.authadapter.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text of statements. */
final class Sql {

    private Sql() {}

    static String select(String table, List<Column> columns, String condition) {
        return "select " + selected(columns) + " from " + table + " where " + condition;
    }

    static String count(String table, String condition) {
        return "select count(*) from " + table + " where " + condition;
    }

    static String insert(String table, List<Column> columns) {
        return "insert into " + table + " (" + names(columns) + ") values (" + parameters(columns) + ")";
    }

    /** Inserts a row if the row it points at exists, and else none. */
    static String insertIfExists(String table, List<Column> columns, String target, List<Column> targetKey) {
        return "insert into " + table + " (" + names(columns) + ") select " + parameters(columns) + " from " + target
                + where(targetKey);
    }

    /** Several statements as one, the first ones in common table expressions. */
    static String together(List<String> statements) {
        int last = statements.size() - 1;
        return IntStream.range(0, last)
                .mapToObj(i -> "w" + i + " as (" + statements.get(i) + ")")
                .collect(Collectors.joining(",", "with ", " " + statements.get(last)));
    }

    static String update(String table, List<Column> changed, String condition) {
        return "update " + table + " set "
                + changed.stream().map(Column::equalsParameter).collect(Collectors.joining(",")) + " where "
                + condition;
    }

    static String delete(String table, String condition) {
        return "delete from " + table + " where " + condition;
    }

    /**
     * Reads rows together with the user they belong to.
     *
     * @param columns what to read: names qualified by {@code r} for the row and {@code u} for the user
     * @param condition which rows, in the same names
     */
    static String selectWithUser(String columns, OwnedEntity<?> rows, MappedUser<?> user, String condition) {
        List<Column> owner = rows.owner().columns();
        List<Column> id = user.id().columns();
        String on = IntStream.range(0, id.size())
                .mapToObj(i -> "u." + id.get(i).name() + "=r." + owner.get(i).name())
                .collect(Collectors.joining(" and "));
        return "select " + columns + " from " + rows.entity().table() + " r join "
                + user.entity().table() + " u on " + on + " where "
                + condition;
    }

    static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(","));
    }

    static String selected(List<Column> columns) {
        return columns.stream().map(Column::selected).collect(Collectors.joining(","));
    }

    static String selected(String alias, List<Column> columns) {
        return columns.stream().map(c -> c.selected(alias)).collect(Collectors.joining(","));
    }

    private static String parameters(List<Column> columns) {
        return columns.stream().map(Column::parameter).collect(Collectors.joining(","));
    }

    private static String where(List<Column> key) {
        return " where " + key.stream().map(Column::equalsParameter).collect(Collectors.joining(" and "));
    }
}
