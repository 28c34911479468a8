package dev.authadapter.processor.schema;

/**
 * The statements that create the tables of an adapter in one database.
 *
 * @param dialect the database as it was asked for, such as {@code postgresql} or {@code postgresql:16}
 * @param text the content of the file
 */
public record SchemaFile(String dialect, String text) {

    /** How a database is called in the name of a file. */
    static String fileName(String dialect) {
        return dialect.replace(':', '-');
    }

    /**
     * The name of the file.
     *
     * @return for example {@code postgresql-16.sql}
     */
    public String name() {
        return fileName(dialect) + ".sql";
    }
}
