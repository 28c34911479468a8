package dev.authadapter;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** How the text columns of new tables will compare. */
final class Collation {

    /** In the catalogue of MySQL and MariaDB. SQL Server ignores case by default, too, but was never run. */
    private static final String DEFAULT_COLLATION =
            "select default_collation_name from information_schema.schemata where schema_name=database()";

    private Collation() {}

    /**
     * Tokens and the identifiers of providers tell upper case from lower case, so a database must do so too.
     *
     * @throws IllegalStateException if it does not; the message says how to create one that does
     */
    static void refuseIfItIgnoresCase(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        if (!product.equals("mariadb") && !product.equals("mysql")) {
            return;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(DEFAULT_COLLATION)) {
            if (rows.next() && ignoresCase(rows.getString(1))) {
                throw new IllegalStateException(
                        ("The collation of the database, %s, ignores case, and would take one token, or one account of a"
                                        + " provider, for another. Create the database with 'character set utf8mb4 collate"
                                        + " %s', or change it with 'alter database'.")
                                .formatted(
                                        rows.getString(1),
                                        product.equals("mysql") ? "utf8mb4_0900_bin" : "utf8mb4_nopad_bin"));
            }
        }
    }

    private static boolean ignoresCase(String collation) {
        return collation.toLowerCase(Locale.ROOT).endsWith("_ci");
    }
}
