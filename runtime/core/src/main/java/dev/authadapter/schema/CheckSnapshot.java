package dev.authadapter.schema;

import java.util.Optional;

/**
 * A condition on the rows of a table.
 *
 * @param name the constraint's name, or empty if the database names it
 * @param condition the condition as SQL
 */
public record CheckSnapshot(Optional<String> name, String condition) {}
