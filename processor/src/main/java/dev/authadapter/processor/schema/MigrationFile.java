package dev.authadapter.processor.schema;

/**
 * The draft of a migration in one database, or what a migration tool is to know of it.
 *
 * @param path where it belongs, below the directory of the adapter's migrations: {@code postgresql/V2__add_member_nick.sql}
 * @param text the content of the file
 */
public record MigrationFile(String path, String text) {}
