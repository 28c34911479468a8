package dev.authadapter.processor.schema;

/**
 * The statements that create the tables of an adapter in one database.
 *
 * @param dialect the database as it was asked for, such as {@code postgresql} or {@code postgresql:16}
 * @param text the content of the file
 */
public record SchemaFile(String dialect, String text) {}
