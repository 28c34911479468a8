package dev.authadapter.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The databases a schema can be written for, in the order they are written by default. */
public enum Database {
    H2,
    HSQLDB,
    SQLITE,
    POSTGRESQL,
    MYSQL,
    MARIADB,
    SQLSERVER,
    ORACLE,
    COCKROACHDB;

    /**
     * The name of the database in settings and file names.
     *
     * @return for example {@code postgresql}
     */
    public String productName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The names of all databases.
     *
     * @return the names, in order
     */
    public static List<String> productNames() {
        return Stream.of(values()).map(Database::productName).toList();
    }
}
