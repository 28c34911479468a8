package dev.authadapter;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What must be on the class path to open a database, so that everything missing is said in one message. */
final class RequiredLibraries {

    private static final String POOL = "com.zaxxer.hikari.HikariDataSource";
    private static final String SQLITE_DIALECT = "org.hibernate.community.dialect.SQLiteDialect";

    private final Predicate<String> classes;
    private final Predicate<String> drivers;

    /**
     * Makes a check.
     *
     * @param classes whether a class exists, by its qualified name
     * @param drivers whether a driver accepts a JDBC URL
     */
    RequiredLibraries(Predicate<String> classes, Predicate<String> drivers) {
        this.classes = classes;
        this.drivers = drivers;
    }

    /** Looks at the class path of the running program. */
    static RequiredLibraries ofClassPath() {
        return new RequiredLibraries(RequiredLibraries::isPresent, RequiredLibraries::hasDriver);
    }

    /**
     * Checks what one database needs.
     *
     * @throws IllegalStateException if something is missing; the message names every artifact to add
     */
    void check(ConnectionString connection) {
        List<String> missing = new ArrayList<>();
        if (!drivers.test(connection.jdbcUrl())) {
            missing.add(connection.product().driver() + " (JDBC driver)");
        }
        if (connection.product() == DatabaseProduct.SQLITE && !classes.test(SQLITE_DIALECT)) {
            missing.add("org.hibernate.orm:hibernate-community-dialects (Hibernate's knowledge of SQLite)");
        }
        if (!classes.test(POOL)) {
            missing.add("com.zaxxer:HikariCP (connection pool)");
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("To open a database at %s, add to the class path: %s."
                    .formatted(connection.shown(), String.join(", ", missing)));
        }
    }

    private static boolean isPresent(String className) {
        return RequiredLibraries.class.getResource("/" + className.replace('.', '/') + ".class") != null;
    }

    private static boolean hasDriver(String jdbcUrl) {
        try {
            DriverManager.getDriver(jdbcUrl);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
