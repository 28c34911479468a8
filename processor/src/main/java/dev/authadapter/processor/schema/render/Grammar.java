package dev.authadapter.processor.schema.render;

import java.util.List;
import java.util.Optional;

/**
 * How a database changes what is there, as the SQL standard has it. Subclasses say what theirs does otherwise. Names are SQL, quoted
 * if they have to be.
 *
 * <p>An empty result means that the statement cannot be known without the database, mostly for a constraint whose name it
 * chose itself; a person then has to write it.
 */
abstract class Grammar {

    /**
     * A column as a statement names it.
     *
     * @param table its table
     * @param name its name
     * @param type its type
     * @param declaration its type with default, nullness and check
     * @param isNullable whether it may be without a value
     */
    record ColumnSql(String table, String name, String type, String declaration, boolean isNullable) {

        String alter() {
            return "alter table " + table + " alter column " + name + ' ';
        }
    }

    String renameTable(String before, String after) {
        return "alter table " + before + " rename to " + after;
    }

    String renameColumn(String table, String before, String after) {
        return "alter table " + table + " rename column " + before + " to " + after;
    }

    String renameConstraint(String table, String before, String after) {
        return "alter table " + table + " rename constraint " + before + " to " + after;
    }

    String relax(ColumnSql column) {
        return column.alter() + "drop not null";
    }

    String require(ColumnSql column) {
        return column.alter() + "set not null";
    }

    Optional<String> setDefault(ColumnSql column, Optional<String> value) {
        return Optional.of(column.alter() + value.map("set default "::concat).orElse("drop default"));
    }

    /** Changes the type; {@code stock} is how Hibernate writes it behind {@code alter table t}. */
    Optional<String> changeType(ColumnSql column, String stock) {
        return Optional.of("alter table " + column.table() + ' ' + stock);
    }

    /** Whether the constants of an enum are part of its type, so that changing the type adds some. */
    boolean hasEnumTypes() {
        return false;
    }

    /** Whether stating a column anew replaces its check. */
    boolean replacesChecks() {
        return false;
    }

    /**
     * The name that the database gives to a constraint without one.
     *
     * @param table the table, without its schema
     * @param columns the columns
     * @param kind {@code key} of a unique constraint, {@code check} of a condition
     */
    Optional<String> generatedName(String table, List<String> columns, String kind) {
        return Optional.empty();
    }

    /** Whether unnamed unique constraints have the name that Hibernate makes. */
    boolean takesHibernatesNames() {
        return false;
    }

    String dropUnique(String table, String name) {
        return dropConstraint(table, name);
    }

    String dropForeignKey(String table, String name) {
        return dropConstraint(table, name);
    }

    String dropConstraint(String table, String name) {
        return "alter table " + table + " drop constraint " + name;
    }

    /** Drops an index; {@code qualifier} is what stands before its name where it is an object of the schema. */
    String dropIndex(String table, String qualifier, String name) {
        return "drop index " + qualifier + name;
    }

    String dropColumn(String table, String column) {
        return "alter table " + table + " drop column " + column;
    }
}
