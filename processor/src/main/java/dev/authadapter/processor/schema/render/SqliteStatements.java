package dev.authadapter.processor.schema.render;

import dev.authadapter.processor.migration.compare.Key;
import dev.authadapter.processor.migration.decide.Step;
import dev.authadapter.schema.SchemaSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the steps of a migration for SQLite, which can add columns and give other names, and no more. For all else a table is made
 * anew and its rows are copied, as sqlite.org/lang_altertable.html says, once for all steps of a table.
 *
 * <p>Dropping a table that others refer to deletes their rows while foreign keys are enforced, and they can be turned off outside
 * of a transaction only: such a script begins and ends its transaction itself.
 */
final class SqliteStatements {

    private final BoundTables tables;
    private final SchemaSnapshot before;
    private final SchemaSnapshot after;
    private final List<String> statements = new ArrayList<>();
    private final Map<String, List<Step.InTable>> changed = new LinkedHashMap<>();
    private final List<String> created = new ArrayList<>();
    private boolean isUnenforced;

    SqliteStatements(BoundTables tables, SchemaSnapshot before, SchemaSnapshot after) {
        this.tables = tables;
        this.before = before;
        this.after = after;
    }

    List<String> write(List<Step> steps) {
        steps.forEach(this::writeOrCollect);
        changed.forEach(this::change);
        return isUnenforced ? inTransaction() : List.copyOf(statements);
    }

    private List<String> inTransaction() {
        List<String> script = new ArrayList<>(List.of("pragma foreign_keys = off", MigrationRenderer.OWN_TRANSACTION));
        script.addAll(statements);
        // A pragma alone would list rows that refer to nothing, and let them pass.
        script.add("create temporary table unreferenced (number integer check (number = 0))");
        script.add("insert into unreferenced select count(*) from pragma_foreign_key_check");
        script.add("drop table unreferenced");
        script.add("release migration");
        script.add("pragma foreign_keys = on");
        return script;
    }

    private void writeOrCollect(Step step) {
        if (step instanceof Step.RenameTable rename) {
            statements.add("alter table " + tables.name(rename.before()) + " rename to " + tables.name(rename.table()));
        } else if (step instanceof Step.RenameColumn rename) {
            statements.add("alter table %s rename column %s to %s"
                    .formatted(
                            tables.name(rename.table()), tables.quote(rename.before()), tables.quote(rename.column())));
        } else if (step instanceof Step.CreateTable create) {
            created.add(create.value().qualifiedName());
            statements.addAll(tables.create(create.value().qualifiedName()));
        } else if (step instanceof Step.CreateSequence create) {
            statements.addAll(tables.createSequence(create.sequence().qualifiedName()));
        } else if (step instanceof Step.DropTable drop) {
            isUnenforced = true;
            statements.add("drop table " + tables.name(drop.value()));
        } else if (step instanceof Step.DropSequence drop) {
            statements.add("drop table " + drop.sequence().qualifiedName());
        } else if (step instanceof Step.InTable inTable) {
            changed.computeIfAbsent(inTable.table(), table -> new ArrayList<>()).add(inTable);
        } else {
            statements.add(
                    MigrationRenderer.BY_HAND + (step instanceof Step.ByHand hand ? hand.words() : step.title()));
        }
    }

    private void change(String table, List<Step.InTable> steps) {
        if (created.contains(table)) {
            // Its constraints stand in the statement that made it.
            steps.stream().filter(SqliteStatements::isOfIndex).forEach(this::alter);
        } else if (steps.stream().allMatch(SqliteStatements::isSimple)) {
            steps.forEach(this::alter);
        } else {
            isUnenforced = true;
            String note = MigrationRenderer.COMMENT
                    + "A unique constraint fails if rows share a value: find and mend them before";
            if (steps.stream()
                    .anyMatch(step -> step instanceof Step.AddKey add && add.key() instanceof Key.UniqueKey)) {
                statements.add(note);
            }
            statements.addAll(new SqliteCopy(tables, table, before, after).write(steps));
        }
    }

    private static boolean isSimple(Step.InTable step) {
        return isOfIndex(step)
                || (step instanceof Step.AddColumn add && add.column().nullable());
    }

    private static boolean isOfIndex(Step.InTable step) {
        return (step instanceof Step.AddKey add && add.key() instanceof Key.Index)
                || (step instanceof Step.DropKey drop && drop.key() instanceof Key.Index);
    }

    private void alter(Step.InTable step) {
        if (step instanceof Step.AddColumn add) {
            statements.add(tables.addition(step.table(), add.column()));
        } else if (step instanceof Step.DropKey drop) {
            statements.add(
                    "drop index " + tables.qualifier(step.table()) + drop.key().name());
        } else if (step instanceof Step.AddKey add) {
            statements.addAll(tables.createIndex(step.table(), add.key().name()));
        }
    }
}
