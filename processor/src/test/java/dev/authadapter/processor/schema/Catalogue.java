package dev.authadapter.processor.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a database itself says of a table: one line for each column, key, index and check. */
final class Catalogue {

    private static final List<String> POSTGRESQL = List.of("""
            select column_name, data_type, character_maximum_length, numeric_precision, numeric_scale, is_nullable, column_default
            from information_schema.columns where table_name = '%s'""", """
            select case contype when 'p' then '' else conname end, pg_get_constraintdef(oid)
            from pg_constraint where conrelid = '%s'::regclass and contype <> 'n'""", """
            select indexname, indexdef from pg_indexes where tablename = '%s'
            and indexname not in (select conname from pg_constraint)""");

    private static final List<String> MARIADB = List.of("""
            select column_name, column_type, is_nullable, column_default from information_schema.columns
            where table_schema = database() and table_name = '%s'""", """
            select index_name, column_name, seq_in_index, non_unique, collation from information_schema.statistics
            where table_schema = database() and table_name = '%s'""", """
            select constraint_name, referenced_table_name, delete_rule from information_schema.referential_constraints
            where constraint_schema = database() and table_name = '%s'""", """
            select constraint_name, check_clause from information_schema.check_constraints
            where constraint_schema = database() and table_name = '%s'""");

    private static final List<String> SQLITE = List.of(
            "select name, type, \"notnull\", dflt_value, pk from pragma_table_info('%s')",
            """
            select case l.origin when 'c' then l.name else '' end, l."unique", group_concat(i.name), max(i.desc)
            from pragma_index_list('%s') l, pragma_index_xinfo(l.name) i where i.key = 1 group by l.name""", "select \"table\", \"from\", \"to\", on_delete from pragma_foreign_key_list('%s')");

    private static final Pattern CHECK = Pattern.compile("(constraint \\S+ )?check \\([^,]*\\)");

    private Catalogue() {}

    static Set<String> of(Connection connection, String product, String table) throws SQLException {
        Set<String> lines = new TreeSet<>();
        try (Statement statement = connection.createStatement()) {
            switch (product) {
                case "postgresql" -> ask(statement, POSTGRESQL, table.toLowerCase(Locale.ROOT), lines);
                case "mariadb" -> ask(statement, MARIADB, table, lines);
                case "sqlite" -> {
                    ask(statement, SQLITE, table, lines);
                    String sql = rows(
                                    statement,
                                    "select sql from sqlite_master where type = 'table' and name = '" + table
                                            + "' collate nocase")
                            .toString();
                    CHECK.matcher(sql).results().forEach(check -> lines.add(check.group()));
                }
                default -> h2(statement, table, lines);
            }
        }
        return lines;
    }

    /** H2 writes a script of what it has; names that it chose are left out. */
    private static void h2(Statement statement, String table, Set<String> lines) throws SQLException {
        String name = table.toUpperCase(Locale.ROOT);
        for (String part : rows(statement, "script nodata nosettings table " + name)) {
            if (part.contains(name) && !part.startsWith("--")) {
                for (String line : part.lines().toList()) {
                    lines.add(line.strip()
                            .replaceAll("[,;]$", "")
                            .replaceAll("\"(CONSTRAINT|PRIMARY_KEY)_\\w+\"", "\"\""));
                }
            }
        }
    }

    private static void ask(Statement statement, List<String> queries, String table, Set<String> lines)
            throws SQLException {
        for (String query : queries) {
            lines.addAll(rows(statement, query.formatted(table)));
        }
    }

    /** The rows of a query as texts. */
    static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join(" | ", row));
            }
        }
        return rows;
    }
}
