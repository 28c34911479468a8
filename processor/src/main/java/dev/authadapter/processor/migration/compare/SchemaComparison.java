package dev.authadapter.processor.migration.compare;

import dev.authadapter.processor.migration.compare.Change.SequenceChanged;
import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.SequenceSnapshot;
import dev.authadapter.schema.TableSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lists what is different between two snapshots. Reads names literally: what was renamed is gone under one name and new under
 * another.
 */
public final class SchemaComparison {

    private final List<Change> changes = new ArrayList<>();

    private SchemaComparison() {}

    /**
     * Compares two snapshots; who made them and when is no difference.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what is different, table by table
     */
    public static List<Change> compare(SchemaSnapshot before, SchemaSnapshot after) {
        SchemaComparison comparison = new SchemaComparison();
        comparison.compareSequences(before.sequences(), after.sequences());
        for (TableSnapshot table : after.tables()) {
            before.table(table.qualifiedName())
                    .ifPresentOrElse(
                            old -> comparison.compareTables(old, table),
                            () -> comparison.changes.add(new Change.TableAdded(table)));
        }
        before.tables().stream()
                .filter(table -> after.table(table.qualifiedName()).isEmpty())
                .forEach(table -> comparison.changes.add(new Change.TableGone(table)));
        return List.copyOf(comparison.changes);
    }

    private void compareSequences(List<SequenceSnapshot> before, List<SequenceSnapshot> after) {
        for (SequenceSnapshot sequence : after) {
            if (!before.contains(sequence)) {
                changes.add(new SequenceChanged(
                        sequence,
                        names(before).anyMatch(sequence.qualifiedName()::equals)
                                ? SequenceChanged.Kind.ALTERED
                                : SequenceChanged.Kind.ADDED));
            }
        }
        before.stream()
                .filter(sequence -> names(after).noneMatch(sequence.qualifiedName()::equals))
                .forEach(sequence -> changes.add(new SequenceChanged(sequence, SequenceChanged.Kind.GONE)));
    }

    private static Stream<String> names(List<SequenceSnapshot> sequences) {
        return sequences.stream().map(SequenceSnapshot::qualifiedName);
    }

    private void compareTables(TableSnapshot before, TableSnapshot after) {
        String table = after.qualifiedName();
        for (ColumnSnapshot column : after.columns()) {
            inDatabase(before, column.name())
                    .ifPresentOrElse(
                            old -> changes.addAll(ColumnComparison.of(table, old, column)),
                            () -> changes.add(new Change.ColumnAdded(table, column)));
        }
        before.columns().stream()
                .filter(column -> after.column(column.name()).isEmpty())
                .forEach(column -> changes.add(new Change.ColumnGone(table, column)));
        if (!before.primaryKey().equals(after.primaryKey())) {
            changes.add(new Change.PrimaryKeyChanged(table, before.primaryKey(), after.primaryKey()));
        }
        compareKeys(table, before.checks(), after.checks(), Key.Check::new);
        compareKeys(table, before.uniqueKeys(), after.uniqueKeys(), Key.UniqueKey::new);
        compareKeys(table, before.indexes(), after.indexes(), Key.Index::new);
        compareKeys(table, before.foreignKeys(), after.foreignKeys(), Key.ForeignKey::new);
    }

    /** What was kept when no entity had it any more is there still if one has it again. */
    private static Optional<ColumnSnapshot> inDatabase(TableSnapshot table, String column) {
        return table.column(column)
                .or(() -> table.kept().stream()
                        .filter(kept -> kept.name().equals(column))
                        .findFirst());
    }

    private <T> void compareKeys(String table, Collection<T> before, Collection<T> after, Function<T, Key> kind) {
        before.stream()
                .filter(key -> !after.contains(key))
                .forEach(key -> changes.add(new Change.KeyChanged(table, kind.apply(key), false)));
        after.stream()
                .filter(key -> !before.contains(key))
                .forEach(key -> changes.add(new Change.KeyChanged(table, kind.apply(key), true)));
    }
}
