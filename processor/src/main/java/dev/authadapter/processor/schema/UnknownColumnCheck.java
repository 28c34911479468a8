package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.ColumnProblems;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.schema.TableKeys.Kind;
import java.util.Collection;
import java.util.List;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;

/**
 * Checks that keys and indexes are of columns that exist. Hibernate binds one of a column it does not know, and the database then refuses the
 * statement that makes it.
 */
final class UnknownColumnCheck implements MappingCheck {

    @Override
    public void check(BoundAdapter adapter, Problems problems) {
        for (EntityModel entity : adapter.model().entities()) {
            Table table = adapter.binding(entity).getTable();
            table.getUniqueKeys()
                    .values()
                    .forEach(key -> report(Kind.UNIQUE_KEY, key.getColumns(), entity, table, problems));
            table.getIndexes()
                    .values()
                    .forEach(key -> report(Kind.INDEX, key.getSelectables(), entity, table, problems));
        }
    }

    private static void report(
            Kind kind, List<? extends Selectable> key, EntityModel entity, Table table, Problems problems) {
        for (String column : unknown(key, table)) {
            problems.add(ColumnProblems.unknownColumn(
                    kind.text(),
                    entity.type().simpleName(),
                    column,
                    table.getName(),
                    table.getColumns().stream().map(Column::getName).toList(),
                    entity.origin()));
        }
    }

    /** Whether a table has a unique key that may be meant for other columns than it names. */
    static boolean isIn(Table table) {
        return table.getUniqueKeys().values().stream()
                .anyMatch(key -> !unknown(key.getColumns(), table).isEmpty());
    }

    private static List<String> unknown(Collection<? extends Selectable> key, Table table) {
        return key.stream()
                .filter(part -> part instanceof Column column && table.getColumn(column) == null)
                .map(Selectable::getText)
                .toList();
    }
}
