package dev.authadapter.processor.schema.render;

import dev.authadapter.processor.migration.compare.Key;
import dev.authadapter.processor.migration.decide.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The unique constraints without a name of which only a column or the table has another one. Hibernate makes another name of
 * those, so they are gone and new; where its names are not taken, they are the same constraints.
 */
final class UnnamedKeys {

    private final List<Step> steps;
    private final List<Step> renamed = new ArrayList<>();

    UnnamedKeys(List<Step> steps) {
        this.steps = steps;
        for (Step step : steps) {
            if (step instanceof Step.DropKey drop && isUnnamed(drop.key())) {
                steps.stream()
                        .filter(other -> other instanceof Step.AddKey add
                                && add.table().equals(drop.table())
                                && isUnnamed(add.key())
                                && columns(add.key()).equals(columns(drop.key())))
                        .findFirst()
                        .ifPresent(add -> renamed.addAll(List.of(drop, add)));
            }
        }
    }

    /** Whether a step is one half of such a pair. */
    boolean isRenamed(Step step) {
        return renamed.contains(step);
    }

    private static boolean isUnnamed(Key key) {
        return key instanceof Key.UniqueKey unique && unique.value().generatedName();
    }

    static List<String> columns(Key key) {
        return key instanceof Key.UniqueKey unique ? unique.value().columns() : List.of();
    }

    /** What the table was called, if it has another name now. */
    Optional<String> formerTable(Step.DropKey drop) {
        return steps.stream()
                .filter(step -> step instanceof Step.RenameTable rename
                        && rename.table().equals(drop.table()))
                .map(step -> ((Step.RenameTable) step).before().name())
                .findFirst();
    }

    /** What the columns were called. */
    List<String> formerColumns(Step.DropKey drop) {
        return columns(drop.key()).stream()
                .map(column -> steps.stream()
                        .filter(step -> step instanceof Step.RenameColumn rename
                                && rename.table().equals(drop.table())
                                && rename.column().name().equals(column))
                        .map(step -> ((Step.RenameColumn) step).before().name())
                        .findFirst()
                        .orElse(column))
                .toList();
    }
}
