package dev.authadapter.processor.migration.compare;

import dev.authadapter.schema.ColumnSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is different between two columns of one name. */
final class ColumnComparison {

    private final String table;
    private final ColumnSnapshot before;
    private final ColumnSnapshot after;

    private ColumnComparison(String table, ColumnSnapshot before, ColumnSnapshot after) {
        this.table = table;
        this.before = before;
        this.after = after;
    }

    static List<Change> of(String table, ColumnSnapshot before, ColumnSnapshot after) {
        ColumnComparison columns = new ColumnComparison(table, before, after);
        List<Change> changes = new ArrayList<>();
        if (columns.isOfOtherKind()) {
            changes.add(new Change.ColumnAltered(table, before, after));
        } else {
            columns.compareSize(changes);
            columns.compareValues(changes);
        }
        if (!before.defaultValue().equals(after.defaultValue())) {
            changes.add(new Change.DefaultChanged(table, before, after));
        }
        if (before.nullable() && !after.nullable()) {
            changes.add(new Change.ColumnRequired(table, after));
        } else if (!before.nullable() && after.nullable()) {
            changes.add(new Change.ColumnRelaxed(table, after));
        }
        return changes;
    }

    private boolean isOfOtherKind() {
        return !isSameKind()
                || before.quoted() != after.quoted()
                || before.identity() != after.identity()
                || !before.generatedAs().equals(after.generatedAs())
                || !before.definition().equals(after.definition())
                || !before.collation().equals(after.collation())
                || !before.check().equals(after.check())
                || before.values().isEmpty() != after.values().isEmpty();
    }

    /** A text that gets longer may need another type for it. */
    private boolean isSameKind() {
        return before.type().equals(after.type())
                || (before.type().equals("varchar") && after.type().equals("clob"))
                || (before.type().equals("varbinary") && after.type().equals("blob"));
    }

    private void compareSize(List<Change> changes) {
        boolean isSame = before.length().equals(after.length())
                && before.precision().equals(after.precision())
                && before.scale().equals(after.scale())
                && before.type().equals(after.type());
        if (!isSame) {
            changes.add(
                    isWider()
                            ? new Change.ColumnWidened(table, before, after)
                            : new Change.ColumnAltered(table, before, after));
        }
    }

    /** More digits behind the point leave fewer in front of it, and a default width is another for each database. */
    private boolean isWider() {
        return (isAtLeast(before.length(), after.length()) || !before.type().equals(after.type()))
                && isAtLeast(before.precision(), after.precision())
                && before.scale().equals(after.scale());
    }

    private static <N extends Comparable<N>> boolean isAtLeast(Optional<N> less, Optional<N> more) {
        return less.equals(more)
                || (less.isPresent() && more.isPresent() && less.get().compareTo(more.get()) < 0);
    }

    private void compareValues(List<Change> changes) {
        List<String> added = without(after.values(), before.values());
        List<String> gone = without(before.values(), after.values());
        if (!gone.isEmpty()) {
            changes.add(new Change.ValuesGone(table, before, after, gone));
        } else if (!added.isEmpty()) {
            changes.add(new Change.ValuesAdded(table, before, after, added));
        }
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(value -> !others.contains(value)).toList();
    }
}
