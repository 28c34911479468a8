package dev.authadapter;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The databases that a connection string can name without further explanation. */
enum DatabaseProduct {
    POSTGRESQL("postgresql", "org.postgresql:postgresql"),
    SQLITE("sqlite", "org.xerial:sqlite-jdbc"),
    H2("h2", "com.h2database:h2"),
    HSQLDB("hsqldb", "org.hsqldb:hsqldb"),
    MYSQL("mysql", "com.mysql:mysql-connector-j"),
    MARIADB("mariadb", "org.mariadb.jdbc:mariadb-java-client"),
    SQLSERVER("sqlserver", "com.microsoft.sqlserver:mssql-jdbc"),
    ORACLE("oracle", "com.oracle.database.jdbc:ojdbc11");

    private final String scheme;
    private final String driver;

    DatabaseProduct(String scheme, String driver) {
        this.scheme = scheme;
        this.driver = driver;
    }

    static Optional<DatabaseProduct> ofScheme(String scheme) {
        return Arrays.stream(values())
                .filter(product -> product.scheme.equals(scheme))
                .findFirst();
    }

    static String schemes() {
        return Arrays.stream(values())
                .map(product -> "jdbc:" + product.scheme + ":")
                .collect(Collectors.joining(", "));
    }

    /** The artifact of the JDBC driver, as {@code group:artifact}. */
    String driver() {
        return driver;
    }
}
