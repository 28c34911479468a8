package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.ColumnProblems;
import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * Warns of tables and columns that have the name of something else in a database: the statement that makes the table fails
 * there, and often with a message about something next to it. Only a warning, for an application may tell Hibernate to quote
 * all names.
 */
final class ReservedWordCheck implements DialectCheck {

    private static final String TABLE = "jakarta.persistence.Table";

    private final Map<Subject, Finding> findings = new LinkedHashMap<>();

    /** A name: that of the table, if there is no column. */
    private record Subject(EntityModel entity, String table, Optional<String> column) {}

    /** A name with a fault, the databases that have it, and how it is told. */
    private record Finding(List<String> dialects, Function<List<String>, Problem> problem) {}

    @Override
    public void look(AdapterTables tables) {
        ReservedWords words = ReservedWords.of(tables.product());
        for (Table table : tables.all()) {
            EntityModel entity = tables.owner(table);
            if (!table.isQuoted() && words.isReservedForTables(table.getName())) {
                add(
                        new Subject(entity, table.getName(), Optional.empty()),
                        tables.dialect(),
                        dialects -> reservedTable(entity, table.getName(), dialects));
            }
            for (Column column : table.getColumns()) {
                if (!column.isQuoted() && words.isReservedForColumns(column.getName())) {
                    Optional<PropertyModel> property = tables.property(entity, table, column);
                    add(
                            new Subject(entity, table.getName(), Optional.of(column.getName())),
                            tables.dialect(),
                            dialects -> reservedColumn(entity, property, column.getName(), dialects));
                }
            }
        }
    }

    private void add(Subject subject, String dialect, Function<List<String>, Problem> problem) {
        findings.computeIfAbsent(subject, any -> new Finding(new ArrayList<>(), problem))
                .dialects()
                .add(dialect);
    }

    private static Problem reservedTable(EntityModel entity, String name, List<String> dialects) {
        Origin origin =
                Origin.ofType(entity.type().qualifiedName()).annotation(TABLE).attribute("name");
        return ColumnProblems.reservedTable(entity.type().simpleName(), name, dialects, origin);
    }

    private static Problem reservedColumn(
            EntityModel entity, Optional<PropertyModel> property, String name, List<String> dialects) {
        boolean isRelation = property.filter(
                        found -> found.kind() == Kind.OWNER_RELATION || found.kind() == Kind.OTHER_RELATION)
                .isPresent();
        String subject = entity.type().simpleName()
                + property.map(found -> "." + found.name()).orElse("");
        return ColumnProblems.reservedColumn(
                subject,
                name,
                isRelation ? "JoinColumn" : "Column",
                dialects,
                property.map(PropertyModel::origin).orElse(entity.origin()));
    }

    @Override
    public void report(Problems problems) {
        findings.values().forEach(finding -> problems.add(finding.problem().apply(finding.dialects())));
    }
}
