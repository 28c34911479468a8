package dev.authadapter.processor.schema;

import dev.authadapter.processor.migration.decide.Decision;
import dev.authadapter.processor.migration.decide.Decisions;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.TableSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One change of an entity, whose table has the entity's name, and other tables that begin with it.
 *
 * @param name the entity
 * @param before what it had besides its identifier; a first line of annotations is of the class
 * @param after what it has
 * @param decisions the lines of the file of decisions
 * @param words what the processor says of the change; of a refused one, of what is to be decided
 * @param isRefused whether nothing is to be done about it
 * @param filled what the first row has in columns that it did not have
 * @param byHand the databases in which a person has to write the statements
 */
record MigrationCase(
        String name,
        String before,
        String after,
        List<String> decisions,
        String words,
        boolean isRefused,
        Map<String, String> filled,
        Set<String> byHand) {

    static MigrationCase change(String name, String before, String after, String words) {
        return new MigrationCase(name, before, after, List.of(), words, false, Map.of(), Set.of());
    }

    static MigrationCase refusal(String name, String before, String after, String words) {
        return new MigrationCase(name, before, after, List.of(), words, true, Map.of(), Set.of());
    }

    /** With decisions about the entity: {@code nick=drop}, or {@code =rename:…} about its table. */
    MigrationCase decided(String... lines) {
        List<String> whole = List.of(lines).stream()
                .map(line -> name + (line.startsWith("=") || line.startsWith("_") ? "" : ".") + line)
                .toList();
        return new MigrationCase(name, before, after, whole, words, isRefused, filled, byHand);
    }

    MigrationCase filling(String column, String value) {
        return new MigrationCase(name, before, after, decisions, words, isRefused, Map.of(column, value), byHand);
    }

    MigrationCase byHandIn(String... products) {
        return new MigrationCase(name, before, after, decisions, words, isRefused, filled, Set.of(products));
    }

    Decisions parsed() {
        return Decisions.parse(String.join("\n", decisions));
    }

    /** The tables of this case only. */
    SchemaSnapshot of(SchemaSnapshot all) {
        return new SchemaSnapshot(
                1,
                all.hibernate(),
                all.adapter(),
                all.tables().stream().filter(table -> owns(table.name())).toList(),
                all.sequences().stream()
                        .filter(sequence -> owns(sequence.name()))
                        .toList());
    }

    boolean owns(String table) {
        return table.equalsIgnoreCase(name) || table.regionMatches(true, 0, name + "_", 0, name.length() + 1);
    }

    /** The table as it is called afterwards. */
    String renamed(TableSnapshot table) {
        return renamed(table.name(), table.name());
    }

    /** The column as it is called afterwards. */
    String renamed(TableSnapshot table, String column) {
        return renamed(renamed(table) + '.' + column, column);
    }

    private String renamed(String subject, String name) {
        return parsed().about(subject)
                .filter(decision -> decision.action() == Decision.Action.RENAME)
                .map(Decision::argument)
                .orElse(name);
    }

    boolean isDropped(String subject) {
        return parsed().about(subject)
                .filter(decision -> decision.action() == Decision.Action.DROP)
                .isPresent();
    }

    boolean isKept() {
        return parsed().all().stream().anyMatch(decision -> decision.action() == Decision.Action.KEEP);
    }

    String source(boolean isAfter) {
        String text = isAfter ? after : before;
        boolean hasAnnotations = text.startsWith("@Table") || text.startsWith("@Check");
        int end = hasAnnotations ? text.indexOf('\n') : 0;
        String identifier = text.contains("@Id") ? "" : "@Id String id;";
        return """
                package com.example;
                import jakarta.persistence.*;
                import java.util.*;
                import org.hibernate.annotations.*;
                import org.hibernate.annotations.Check;
                import jakarta.persistence.Table;
                @Entity %s
                public class %s {
                    %s
                    %s
                }
                """.formatted(text.substring(0, end), name, identifier, text.substring(end));
    }
}
