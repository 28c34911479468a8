package dev.authadapter.processor.migration.decide;

import dev.authadapter.processor.migration.compare.Change;
import dev.authadapter.processor.migration.compare.Key;
import dev.authadapter.processor.migration.decide.Decision.Action;
import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.TableSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes steps of changes, and refusals of those that take a decision which is not there. */
final class ChangeSteps {

    /** The order of the steps: what stands in the way goes first, and keys are made on columns that are there and filled. */
    private enum Phase {
        DROP_FOREIGN_KEY,
        DROP_KEY,
        CREATE,
        CHANGE,
        ADD,
        FILL,
        REQUIRE,
        ADD_KEY,
        ADD_FOREIGN_KEY,
        BY_HAND
    }

    private final List<Change> changes;
    private final Decisions decisions;
    private final Map<Phase, List<Step>> steps = new EnumMap<>(Phase.class);
    private final List<Step> drops = new ArrayList<>();
    private final List<Decision> used = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    ChangeSteps(List<Change> changes, Decisions decisions) {
        this.changes = changes;
        this.decisions = decisions;
    }

    List<Step> ordered() {
        return steps.values().stream().flatMap(Collection::stream).toList();
    }

    List<Step> drops() {
        return drops;
    }

    List<Decision> used() {
        return used;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** Adds what is to be done about a change. */
    void add(Change change) {
        if (decided(change, Action.MANUAL).isPresent()) {
            put(Phase.BY_HAND, new Step.ByHand(change.words()));
        } else if (change instanceof Change.InColumn inColumn) {
            column(inColumn);
        } else if (change instanceof Change.KeyChanged key) {
            key(key);
        } else if (change instanceof Change.TableAdded added) {
            create(added);
        } else if (change instanceof Change.TableGone gone) {
            gone(gone, new Step.DropTable(gone.table()), newTables());
        } else if (change instanceof Change.SequenceChanged sequence) {
            sequence(sequence);
        } else {
            refuse(change);
        }
    }

    private void column(Change.InColumn change) {
        String table = change.table();
        ColumnSnapshot column = change.column();
        if (change instanceof Change.ColumnAdded) {
            addColumn(change);
        } else if (change instanceof Change.ColumnGone) {
            if (gone(change, new Step.DropColumn(table, column), newColumns(table)) && !column.nullable()) {
                // Until it is dropped, or for good, rows are stored that know nothing of it.
                put(Phase.CHANGE, new Step.Relax(table, column.asNullable()));
            }
        } else if (change instanceof Change.ColumnRequired) {
            fill(change).ifPresent(sql -> {
                put(Phase.FILL, new Step.Fill(table, column, sql));
                put(Phase.REQUIRE, new Step.Require(table, column));
            });
        } else if (change instanceof Change.ColumnWidened) {
            put(Phase.CHANGE, new Step.Widen(table, column));
        } else if (change instanceof Change.ValuesAdded) {
            put(Phase.CHANGE, new Step.AllowValues(table, column));
        } else if (change instanceof Change.ColumnRelaxed) {
            put(Phase.CHANGE, new Step.Relax(table, column));
        } else if (change instanceof Change.DefaultChanged) {
            put(Phase.CHANGE, new Step.SetDefault(table, column));
        } else {
            refuse(change);
        }
    }

    private void addColumn(Change.InColumn change) {
        ColumnSnapshot column = change.column();
        if (column.identity() || isNamedType(column)) {
            refuse(change);
        } else if (column.nullable()
                || column.defaultValue().isPresent()
                || column.generatedAs().isPresent()) {
            put(Phase.ADD, new Step.AddColumn(change.table(), column));
        } else {
            fill(change).ifPresent(sql -> {
                put(Phase.ADD, new Step.AddColumn(change.table(), column.asNullable()));
                put(Phase.FILL, new Step.Fill(change.table(), column, sql));
                put(Phase.REQUIRE, new Step.Require(change.table(), column));
            });
        }
    }

    /** The type has to be made first, and no snapshot knows it. */
    private static boolean isNamedType(ColumnSnapshot column) {
        return column.type().startsWith("named_");
    }

    /** What rows without a value get, if that is decided. */
    private Optional<String> fill(Change change) {
        Optional<String> sql = decided(change, Action.DEFAULT, Action.BACKFILL).map(Decision::argument);
        if (sql.isEmpty()) {
            String subject = change.subject();
            refusals.add(new Refusal(
                    change.words() + ", and rows that exist have no value for it",
                    List.of(
                            subject + "=default:<SQL of one value for all rows>",
                            subject + "=backfill:<SQL of a value from the row's other columns>",
                            subject + "=manual")));
        }
        return sql;
    }

    /** Whether it is decided what becomes of something that is gone. */
    private boolean gone(Change change, Step drop, Stream<String> names) {
        Optional<Decision> decision = decided(change, Action.DROP, Action.KEEP);
        if (decision.isEmpty()) {
            List<String> lines = new ArrayList<>();
            names.forEach(name -> lines.add(change.subject() + "=rename:" + name));
            String question = lines.isEmpty() ? "drop or keep what it holds?" : "was it renamed?";
            Stream.of(Action.DROP, Action.KEEP, Action.MANUAL)
                    .forEach(action -> lines.add(change.subject() + '=' + action.word()));
            refusals.add(new Refusal(change.words() + ": " + question, lines));
        } else if (decision.get().action() == Action.DROP) {
            drops.add(drop);
        }
        return decision.isPresent();
    }

    private Stream<String> newColumns(String table) {
        return changes.stream()
                .filter(change -> change instanceof Change.ColumnAdded added
                        && added.table().equals(table))
                .map(change -> ((Change.ColumnAdded) change).column().name());
    }

    private Stream<String> newTables() {
        return changes.stream().filter(Change.TableAdded.class::isInstance).map(Change::subject);
    }

    private void create(Change.TableAdded change) {
        TableSnapshot table = change.table();
        if (table.columns().stream().anyMatch(ChangeSteps::isNamedType)) {
            refuse(change);
            return;
        }
        put(Phase.CREATE, new Step.CreateTable(table));
        String name = table.qualifiedName();
        table.indexes().forEach(index -> put(Phase.ADD_KEY, new Step.AddKey(name, new Key.Index(index))));
        table.foreignKeys().forEach(key -> put(Phase.ADD_FOREIGN_KEY, new Step.AddKey(name, new Key.ForeignKey(key))));
    }

    private void key(Change.KeyChanged change) {
        boolean isForeign = change.key() instanceof Key.ForeignKey;
        if (change.isNew()) {
            put(isForeign ? Phase.ADD_FOREIGN_KEY : Phase.ADD_KEY, new Step.AddKey(change.table(), change.key()));
        } else {
            put(isForeign ? Phase.DROP_FOREIGN_KEY : Phase.DROP_KEY, new Step.DropKey(change.table(), change.key()));
        }
    }

    private void sequence(Change.SequenceChanged change) {
        switch (change.kind()) {
            case ADDED -> put(Phase.CREATE, new Step.CreateSequence(change.sequence()));
            case GONE -> gone(change, new Step.DropSequence(change.sequence()), Stream.empty());
            case ALTERED -> refuse(change);
        }
    }

    /** What nobody can do without knowing the data. */
    private void refuse(Change change) {
        refusals.add(new Refusal(
                change.words() + ", which takes a migration written by hand", List.of(change.subject() + "=manual")));
    }

    private Optional<Decision> decided(Change change, Action... actions) {
        Optional<Decision> decision = decisions
                .about(change.subject())
                .filter(found -> Stream.of(actions).anyMatch(action -> action == found.action()));
        decision.ifPresent(used::add);
        return decision;
    }

    private void put(Phase phase, Step step) {
        steps.computeIfAbsent(phase, p -> new ArrayList<>()).add(step);
    }
}
