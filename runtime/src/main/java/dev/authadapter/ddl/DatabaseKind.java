package dev.authadapter.ddl;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which database is at the other end of a connection.
 *
 * @param product its name, as schemas are called by; what it calls itself if it is none of those
 * @param major its version
 * @param minor its version, behind the dot
 */
public record DatabaseKind(String product, int major, int minor) {

    private static final Map<String, String> PRODUCTS = Map.of(
            "h2", "h2",
            "hsql database engine", "hsqldb",
            "sqlite", "sqlite",
            "postgresql", "postgresql",
            "mysql", "mysql",
            "mariadb", "mariadb",
            "microsoft sql server", "sqlserver",
            "oracle", "oracle");

    /**
     * Asks a connection.
     *
     * @param connection the connection
     * @return what it is connected with
     * @throws SQLException if the database does not answer
     */
    public static DatabaseKind of(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        String name = metaData.getDatabaseProductName();
        String product = PRODUCTS.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        if (product.equals("mysql") && metaData.getDatabaseProductVersion().contains("MariaDB")) {
            product = "mariadb"; // through the driver of MySQL
        } else if (product.equals("postgresql") && isCockroach(connection)) {
            product = "cockroachdb";
        }
        return new DatabaseKind(product, metaData.getDatabaseMajorVersion(), metaData.getDatabaseMinorVersion());
    }

    /** Only by this it differs from PostgreSQL, whose driver it is spoken to through. */
    private static boolean isCockroach(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version()")) {
            return rows.next() && rows.getString(1).contains("CockroachDB");
        }
    }

    /**
     * Chooses the schema for it: of several versions the newest that is not newer than the database.
     *
     * @param dialects the schemas there are, as {@code product} or {@code product:version}
     * @return one of them; empty if there is none for this product, or only for newer versions
     */
    public Optional<String> choose(List<String> dialects) {
        return dialects.stream()
                .filter(dialect -> dialect.split(":", 2)[0].equals(product))
                .filter(dialect -> Arrays.compare(version(dialect), new int[] {major, minor, Integer.MAX_VALUE}) <= 0)
                .max((one, other) -> Arrays.compare(version(one), version(other)));
    }

    private static int[] version(String dialect) {
        int colon = dialect.indexOf(':');
        return colon < 0
                ? new int[0]
                : Arrays.stream(dialect.substring(colon + 1).split("\\.", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray();
    }
}
