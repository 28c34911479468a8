package dev.authadapter.processor.migration.decide;

import dev.authadapter.processor.migration.compare.Change;
import dev.authadapter.processor.migration.compare.SchemaComparison;
import dev.authadapter.processor.migration.decide.Decision.Action;
import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.TableSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a plan of what is different, first giving other names to what was renamed. Nothing that could lose a value, or fail on
 * rows that exist, is planned without a decision.
 */
public final class Planner {

    private final SchemaSnapshot after;
    private final Decisions decisions;
    private final List<Decision> used = new ArrayList<>();
    private final List<Step> renames = new ArrayList<>();
    private SchemaSnapshot state;

    private Planner(SchemaSnapshot before, SchemaSnapshot after, Decisions decisions) {
        this.after = after;
        this.decisions = decisions;
        this.state = before;
    }

    /**
     * What came of planning.
     *
     * @param changes what is different, in terms of names
     * @param start the earlier snapshot with the new names of what is renamed, which the steps after that speak of
     * @param plan what to do; of use only if nothing was refused
     * @param snapshot what the database has then: the later snapshot, its revision, and what was kept
     * @param refusals what is to be decided first
     */
    public record Outcome(
            List<Change> changes, SchemaSnapshot start, Plan plan, SchemaSnapshot snapshot, List<Refusal> refusals) {

        /** Makes an outcome. */
        public Outcome {
            changes = List.copyOf(changes);
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Makes a plan.
     *
     * @param before what the database has
     * @param after what it shall have
     * @param decisions what was decided
     * @return the plan, or what is to be decided
     */
    public static Outcome plan(SchemaSnapshot before, SchemaSnapshot after, Decisions decisions) {
        Planner planner = new Planner(before, after, decisions);
        planner.renameTables();
        planner.renameColumns();
        List<Change> rest = SchemaComparison.compare(planner.state, after);
        ChangeSteps steps = new ChangeSteps(rest, decisions);
        rest.forEach(steps::add);
        KeptColumns kept = new KeptColumns(planner.state, decisions);
        planner.used.addAll(steps.used());
        planner.used.addAll(kept.used());
        List<Refusal> refusals = new ArrayList<>(steps.refusals());
        decisions
                .without(planner.used)
                .forEach(decision ->
                        refusals.add(new Refusal("'%s' decides nothing".formatted(decision.line()), List.of())));
        Plan plan = new Plan(
                Stream.concat(planner.renames.stream(), steps.ordered().stream())
                        .toList(),
                Stream.concat(kept.drops().stream(), steps.drops().stream()).toList(),
                planner.used.stream().distinct().toList());
        int files = refusals.isEmpty() ? plan.files() : 0;
        SchemaSnapshot result = kept.carryOver(after).withRevision(before.revision() + files);
        return new Outcome(SchemaComparison.compare(before, after), planner.state, plan, result, refusals);
    }

    private List<Decision> renamesDecided() {
        return decisions.all().stream()
                .filter(decision -> decision.action() == Action.RENAME)
                .toList();
    }

    private void renameTables() {
        for (Decision decision : renamesDecided()) {
            Optional<TableSnapshot> gone = state.table(decision.subject())
                    .filter(table -> after.table(table.qualifiedName()).isEmpty());
            Optional<TableSnapshot> added = after.table(decision.argument())
                    .filter(table -> state.table(table.qualifiedName()).isEmpty());
            if (gone.isPresent() && added.isPresent()) {
                state = Renames.table(state, gone.get(), added.get());
                renames.add(new Step.RenameTable(gone.get(), added.get().qualifiedName()));
                used.add(decision);
            }
        }
    }

    private void renameColumns() {
        for (Decision decision : renamesDecided()) {
            for (TableSnapshot table : state.tables()) {
                Optional<TableSnapshot> target = after.table(table.qualifiedName());
                Optional<ColumnSnapshot> gone = table.columns().stream()
                        .filter(column -> decision.subject().equals(table.qualifiedName() + '.' + column.name()))
                        .filter(column -> target.isPresent()
                                && target.get().column(column.name()).isEmpty())
                        .findFirst();
                Optional<ColumnSnapshot> added = target.flatMap(found -> found.column(decision.argument()))
                        .filter(column -> table.column(column.name()).isEmpty());
                if (gone.isPresent() && added.isPresent()) {
                    rename(table.qualifiedName(), gone.get(), added.get());
                    used.add(decision);
                }
            }
        }
    }

    private void rename(String table, ColumnSnapshot gone, ColumnSnapshot added) {
        state = Renames.column(state, table, gone, added);
        renames.add(new Step.RenameColumn(table, gone, added));
    }
}
