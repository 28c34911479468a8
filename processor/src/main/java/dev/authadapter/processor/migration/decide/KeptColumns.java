package dev.authadapter.processor.migration.decide;

import dev.authadapter.processor.migration.decide.Decision.Action;
import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.TableSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns that stay in the database although no entity has them. They are remembered, for SQLite copies a table to change it,
 * and would lose what is forgotten.
 */
final class KeptColumns {

    private final SchemaSnapshot before;
    private final Decisions decisions;

    KeptColumns(SchemaSnapshot before, Decisions decisions) {
        this.before = before;
        this.decisions = decisions;
    }

    /** What was decided about columns that were kept until now. */
    List<Decision> used() {
        return dropped()
                .flatMap(step -> decision(step.table(), step.column()).stream())
                .toList();
    }

    List<Step> drops() {
        return dropped().<Step>map(step -> step).toList();
    }

    private Stream<Step.DropColumn> dropped() {
        return before.tables().stream()
                .flatMap(table -> table.kept().stream()
                        .filter(column -> isDecided(table, column, Action.DROP))
                        .map(column -> new Step.DropColumn(table.qualifiedName(), column)));
    }

    /** The snapshot with what is kept from now on. */
    SchemaSnapshot carryOver(SchemaSnapshot after) {
        return new SchemaSnapshot(
                after.revision(),
                after.hibernate(),
                after.adapter(),
                after.tables().stream()
                        .map(table -> table.withKept(before.table(table.qualifiedName()).stream()
                                .flatMap(old -> kept(old, table))
                                .toList()))
                        .toList(),
                after.sequences());
    }

    private Stream<ColumnSnapshot> kept(TableSnapshot old, TableSnapshot table) {
        Stream<ColumnSnapshot> until = old.kept().stream().filter(column -> !isDecided(old, column, Action.DROP));
        Stream<ColumnSnapshot> from = old.columns().stream()
                .filter(column -> isDecided(old, column, Action.KEEP))
                .map(ColumnSnapshot::asNullable);
        return Stream.concat(until, from)
                .filter(column -> table.column(column.name()).isEmpty());
    }

    private boolean isDecided(TableSnapshot table, ColumnSnapshot column, Action action) {
        return decision(table.qualifiedName(), column)
                .filter(decision -> decision.action() == action)
                .isPresent();
    }

    private Optional<Decision> decision(String table, ColumnSnapshot column) {
        return decisions.about(table + '.' + column.name());
    }
}
