package dev.authadapter.defaults;

import dev.authadapter.tck.jpa.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a database carries out statements whose parameters are not known yet.
 *
 * @param database which one
 * @param connection to it
 */
record Plans(TestDatabase database, Connection connection) {

    /** SQLite calls a table function a scan, too. */
    private static final Pattern SQLITE_SCAN = Pattern.compile("(?m)^SCAN (?!CONSTANT ROW)(?!.*VIRTUAL TABLE).*$");

    /** H2 shows nothing of the statement whose rows are returned. */
    private static final Pattern H2_DELTA = Pattern.compile("^select .* from (?:final|old) table \\((.*)\\)$");

    /** The plan of a statement, as text. */
    String of(String sql) throws SQLException {
        return switch (database) {
            case POSTGRESQL -> ofPostgres(sql);
            case H2 -> query("explain " + H2_DELTA.matcher(sql).replaceFirst("$1"));
            case SQLITE -> query("explain query plan " + sql);
            default -> throw new AssertionError(database);
        };
    }

    /** Whether a plan reads a table from beginning to end. */
    boolean scans(String plan) {
        return switch (database) {
            case POSTGRESQL -> plan.contains("Seq Scan");
            case H2 -> plan.contains(".tableScan");
            case SQLITE -> SQLITE_SCAN.matcher(plan).find();
            default -> throw new AssertionError(database);
        };
    }

    /** Whether a plan finds rows by an index. */
    boolean usesIndex(String plan) {
        return switch (database) {
            case POSTGRESQL -> plan.contains("Index Scan") || plan.contains("Index Only Scan");
            case H2 -> plan.contains("/* PUBLIC.") && !scans(plan);
            case SQLITE -> plan.contains("INDEX");
            default -> throw new AssertionError(database);
        };
    }

    /** Only a prepared statement has a plan for values that are not known. */
    private String ofPostgres(String sql) throws SQLException {
        int parameters = parameters(sql);
        String numbered = sql;
        for (int i = 1; i <= parameters; i++) {
            numbered = numbered.replaceFirst("\\?", "\\$" + i);
        }
        String values = parameters == 0 ? "" : "(" + String.join(",", Collections.nCopies(parameters, "null")) + ")";
        try (Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode to force_generic_plan");
            statement.execute("prepare explained as " + numbered);
            try {
                return query("explain execute explained" + values);
            } finally {
                statement.execute("deallocate explained");
            }
        }
    }

    /** What the database answers to a statement that begins with {@code explain}. */
    String query(String explanation) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(explanation)) {
            // H2 has made its plan by now, but asks for values before it shows it.
            for (int i = 1; i <= parameters(explanation); i++) {
                statement.setObject(i, null);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(rows.getMetaData().getColumnCount()));
                }
            }
        }
        return String.join("\n", lines);
    }

    private static int parameters(String sql) {
        return (int) sql.chars().filter(character -> character == '?').count();
    }
}
