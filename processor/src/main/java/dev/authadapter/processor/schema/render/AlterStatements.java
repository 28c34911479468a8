package dev.authadapter.processor.schema.render;

import dev.authadapter.processor.migration.compare.Key;
import dev.authadapter.processor.migration.decide.Step;
import dev.authadapter.processor.schema.render.Grammar.ColumnSql;
import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.ForeignKeySnapshot;
import dev.authadapter.schema.IndexSnapshot;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.TableSnapshot;
import dev.authadapter.schema.UniqueKeySnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the steps of a migration for a database that can alter what is there. */
final class AlterStatements {

    private final BoundTables tables;
    private final Grammar grammar;
    private final SchemaSnapshot before;
    private final SchemaSnapshot after;
    private final List<String> statements = new ArrayList<>();

    AlterStatements(BoundTables tables, Grammar grammar, SchemaSnapshot before, SchemaSnapshot after) {
        this.tables = tables;
        this.grammar = grammar;
        this.before = before;
        this.after = after;
    }

    List<String> write(List<Step> steps) {
        UnnamedKeys unnamed = grammar.takesHibernatesNames() ? new UnnamedKeys(List.of()) : new UnnamedKeys(steps);
        for (Step step : steps) {
            if (step instanceof Step.DropKey drop && unnamed.isRenamed(drop)) {
                renameUnique(unnamed, drop);
            } else if (!unnamed.isRenamed(step)) {
                write(step);
            }
        }
        return List.copyOf(statements);
    }

    private void renameUnique(UnnamedKeys unnamed, Step.DropKey step) {
        String simple = tables.simpleName(step.table());
        Optional<String> from =
                grammar.generatedName(unnamed.formerTable(step).orElse(simple), unnamed.formerColumns(step), "key");
        Optional<String> to = grammar.generatedName(simple, UnnamedKeys.columns(step.key()), "key");
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            statements.add(grammar.renameConstraint(tables.name(step.table()), from.get(), to.get()));
        }
    }

    private void write(Step step) {
        if (step instanceof Step.InTable inTable) {
            writeInTable(inTable);
        } else if (step instanceof Step.CreateTable create) {
            statements.addAll(tables.create(create.value().qualifiedName()));
        } else if (step instanceof Step.CreateSequence create) {
            statements.addAll(tables.createSequence(create.sequence().qualifiedName()));
        } else if (step instanceof Step.DropTable drop) {
            statements.add("drop table " + tables.name(drop.value()));
        } else if (step instanceof Step.DropSequence drop) {
            statements.add((tables.hasSequences() ? "drop sequence " : "drop table ")
                    + drop.sequence().qualifiedName());
        } else {
            byHand(step instanceof Step.ByHand hand ? hand.words() : step.title());
        }
    }

    private void byHand(String words) {
        statements.add(MigrationRenderer.BY_HAND + words);
    }

    private void writeInTable(Step.InTable step) {
        String table = step.table();
        if (step instanceof Step.RenameTable rename) {
            renameTable(rename);
        } else if (step instanceof Step.RenameColumn rename) {
            renameColumn(rename);
        } else if (step instanceof Step.DropKey drop) {
            dropKey(table, drop.key());
        } else if (step instanceof Step.AddKey add) {
            addKey(table, add.key());
        } else if (step instanceof Step.AddColumn add) {
            statements.add(tables.addition(table, add.column()));
        } else if (step instanceof Step.Fill fill) {
            String column = tables.quote(fill.column());
            statements.add("update %s set %s = (%s) where %s is null"
                    .formatted(tables.name(table), column, fill.sql(), column));
        } else if (step instanceof Step.DropColumn drop) {
            statements.add(grammar.dropColumn(tables.name(table), tables.quote(drop.column())));
        } else {
            changeColumn(step);
        }
    }

    private void changeColumn(Step.InTable step) {
        String table = step.table();
        if (step instanceof Step.Relax relax) {
            statements.add(grammar.relax(sql(table, relax.column())));
        } else if (step instanceof Step.Require require) {
            statements.add(grammar.require(sql(table, require.column())));
        } else if (step instanceof Step.SetDefault set) {
            addOrByHand(
                    grammar.setDefault(sql(table, set.column()), set.column().defaultValue()), step);
        } else if (step instanceof Step.Widen widen) {
            addOrByHand(changeType(table, widen.column()), step);
        } else if (step instanceof Step.AllowValues allow) {
            allowValues(table, allow);
        }
    }

    private void addOrByHand(Optional<String> statement, Step step) {
        statement.ifPresentOrElse(statements::add, () -> byHand(step.title()));
    }

    private ColumnSql sql(String table, ColumnSnapshot column) {
        return new ColumnSql(
                tables.name(table),
                tables.quote(column),
                tables.type(table, column),
                tables.declaration(table, column),
                column.nullable());
    }

    private Optional<String> changeType(String table, ColumnSnapshot column) {
        ColumnSql sql = sql(table, column);
        return grammar.changeType(
                sql, tables.dialect().getAlterColumnTypeString(sql.name(), sql.type(), sql.declaration()));
    }

    /** Where the constants stand in a check, it is replaced, if its name is known. */
    private void allowValues(String table, Step.AllowValues step) {
        ColumnSnapshot column = step.column();
        String declaration = tables.declaration(table, column);
        int check = declaration.indexOf(" check (");
        if (check < 0 || grammar.replacesChecks()) {
            addOrByHand(grammar.hasEnumTypes() ? changeType(table, column) : Optional.empty(), step);
            return;
        }
        Optional<String> name = grammar.generatedName(tables.simpleName(table), List.of(column.name()), "check");
        if (name.isEmpty()) {
            byHand(step.title());
            return;
        }
        statements.add(grammar.dropConstraint(tables.name(table), name.get()));
        statements.add("alter table %s add constraint %s%s"
                .formatted(tables.name(table), name.get(), declaration.substring(check)));
    }

    private void renameTable(Step.RenameTable step) {
        statements.add(grammar.renameTable(tables.name(step.before()), tables.simpleName(step.table())));
        step.before()
                .columns()
                .forEach(column -> renameCheck(
                        step.table(), step.before().name(), column, tables.simpleName(step.table()), column.name()));
    }

    private void renameColumn(Step.RenameColumn step) {
        String table = step.table();
        statements.add(
                grammar.renameColumn(tables.name(table), tables.quote(step.before()), tables.quote(step.column())));
        String simple = tables.simpleName(table);
        renameCheck(table, simple, step.before(), simple, step.column().name());
    }

    /** A name that the database made of those of table and column would be another in a new database. */
    private void renameCheck(String table, String oldTable, ColumnSnapshot column, String newTable, String newColumn) {
        Optional<String> from = grammar.generatedName(oldTable, List.of(column.name()), "check");
        Optional<String> to = grammar.generatedName(newTable, List.of(newColumn), "check");
        if (!column.values().isEmpty() && from.isPresent() && to.isPresent()) {
            statements.add(grammar.renameConstraint(tables.name(table), from.get(), to.get()));
        }
    }

    private void dropKey(String table, Key key) {
        String name = tables.name(table);
        if (key instanceof Key.ForeignKey foreign) {
            statements.add(grammar.dropForeignKey(name, foreign.name()));
            dropIndexOf(table, foreign.value());
        } else if (key instanceof Key.Index index) {
            replaceIndexOf(table, index.value().columns());
            statements.add(grammar.dropIndex(name, tables.qualifier(table), index.name()));
        } else if (key instanceof Key.UniqueKey unique) {
            Optional<String> known = nameOf(table, unique.value());
            known.ifPresentOrElse(
                    found -> statements.add(grammar.dropUnique(name, found)), () -> byHand("drop " + key.words()));
        } else if (key instanceof Key.Check check && check.value().name().isPresent()) {
            statements.add(grammar.dropConstraint(name, check.name()));
        } else {
            byHand("drop " + key.words());
        }
    }

    private Optional<String> nameOf(String table, UniqueKeySnapshot key) {
        return key.generatedName() && !grammar.takesHibernatesNames()
                ? grammar.generatedName(tables.simpleName(table), key.columns(), "key")
                : Optional.of(key.name());
    }

    /** MySQL does not part with the only index of a foreign key; a new database would have one of its own for it. */
    private void replaceIndexOf(String table, List<String> columns) {
        after.table(table).stream()
                .filter(now -> grammar.takesHibernatesNames())
                .flatMap(now -> now.foreignKeys().stream()
                        .filter(key -> isPrefix(key.columns(), columns) && !hasIndex(now, key)))
                .forEach(key -> statements.add("create index " + key.name() + " on " + tables.name(table) + " ("
                        + tables.columns(table, key.columns()) + ")"));
    }

    private static boolean isPrefix(List<String> columns, List<String> longer) {
        return longer.size() >= columns.size()
                && longer.subList(0, columns.size()).equals(columns);
    }

    private static boolean hasIndex(TableSnapshot table, ForeignKeySnapshot key) {
        return Stream.of(
                        Stream.of(table.primaryKey()),
                        table.uniqueKeys().stream().map(UniqueKeySnapshot::columns),
                        table.indexes().stream().map(IndexSnapshot::columns))
                .flatMap(all -> all)
                .anyMatch(columns -> isPrefix(key.columns(), columns));
    }

    /** MySQL makes an index of a foreign key that has none, and leaves it when the key goes. */
    private void dropIndexOf(String table, ForeignKeySnapshot key) {
        if (!grammar.takesHibernatesNames() || isAddedAgain(table, key)) {
            return;
        }
        if (before.table(table).filter(old -> !hasIndex(old, key)).isPresent()) {
            statements.add(grammar.dropIndex(tables.name(table), "", key.name()));
        }
    }

    private boolean isAddedAgain(String table, ForeignKeySnapshot key) {
        return after.table(table).stream()
                .flatMap(now -> now.foreignKeys().stream())
                .anyMatch(now -> now.name().equals(key.name()));
    }

    private void addKey(String table, Key key) {
        if (key instanceof Key.ForeignKey foreign) {
            statements.addAll(tables.createForeignKey(table, foreign.name()));
        } else if (key instanceof Key.Index index) {
            statements.addAll(tables.createIndex(table, index.name()));
        } else if (key instanceof Key.UniqueKey unique) {
            statements.add(MigrationRenderer.COMMENT + "This fails if rows share a value of "
                    + String.join(", ", unique.value().columns()) + ": find and mend them before");
            statements.addAll(addUnique(table, unique.value()));
        } else if (key instanceof Key.Check check) {
            statements.add("alter table " + tables.name(table) + " add "
                    + check.value()
                            .name()
                            .map(name -> "constraint " + name + ' ')
                            .orElse("")
                    + "check (" + check.value().condition() + ")");
        }
    }

    private List<String> addUnique(String table, UniqueKeySnapshot key) {
        List<String> stock = tables.createUnique(table, key.name());
        return stock.isEmpty()
                ? List.of("alter table " + tables.name(table) + " add "
                        + (key.generatedName() ? "" : "constraint " + key.name() + ' ')
                        + "unique (" + tables.columns(table, key.columns()) + ")")
                : stock;
    }
}
