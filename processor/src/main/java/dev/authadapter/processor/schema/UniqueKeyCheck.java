package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/**
 * Checks that the database itself keeps identities unique, however the mapping says so: by the primary key, a unique column,
 * constraint or index. A program cannot: two requests at the same moment both find the place free.
 */
final class UniqueKeyCheck implements MappingCheck {

    @Override
    public void check(BoundAdapter adapter, Problems problems) {
        for (EntityModel entity : adapter.model().entities()) {
            for (List<String> key : entity.role().uniqueKeys()) {
                check(adapter, entity, key, problems);
            }
        }
    }

    private static void check(BoundAdapter adapter, EntityModel entity, List<String> key, Problems problems) {
        List<PropertyModel> properties = key.stream()
                .map(entity::byContractName)
                .flatMap(Optional::stream)
                .toList();
        if (properties.size() < key.size()) {
            return; // a missing property has been reported, with its own cure
        }
        List<Value> values =
                properties.stream().map(p -> adapter.value(entity, p)).toList();
        List<Column> columns =
                values.stream().flatMap(v -> v.getColumns().stream()).toList();
        Table table = values.get(0).getTable();
        if (!isUnique(table, columns) && !UnknownColumnCheck.isIn(table)) {
            List<String> names = columns.stream().map(Column::getName).toList();
            problems.add(Problem.missingUnique(
                    entity.type().simpleName(),
                    properties.stream().map(PropertyModel::name).toList(),
                    names,
                    tableClass(adapter.binding(entity), table),
                    entity.origin()));
        }
    }

    /** Of the classes above an entity whose table it is; in a single table that is the topmost. */
    private static Problem.TableClass tableClass(PersistentClass entity, Table table) {
        Class<?> type = Stream.iterate(entity, Objects::nonNull, PersistentClass::getSuperclass)
                .filter(found -> found.getTable().equals(table))
                .reduce((lower, upper) -> upper)
                .orElse(entity)
                .getMappedClass();
        return new Problem.TableClass(type.getSimpleName(), type.isAnnotationPresent(jakarta.persistence.Table.class));
    }

    private static boolean isUnique(Table table, List<Column> columns) {
        Set<String> names = names(columns);
        return columns.stream().anyMatch(Column::isUnique)
                || uniqueKeys(table).anyMatch(key -> !key.isEmpty() && names.containsAll(names(key)));
    }

    private static Stream<Collection<Column>> uniqueKeys(Table table) {
        Stream<Collection<Column>> primaryKey =
                Stream.ofNullable(table.getPrimaryKey()).map(Constraint::getColumns);
        Stream<Collection<Column>> constraints =
                table.getUniqueKeys().values().stream().map(Constraint::getColumns);
        return Stream.concat(primaryKey, constraints);
    }

    private static Set<String> names(Collection<Column> columns) {
        Set<String> names = new HashSet<>();
        columns.forEach(c -> names.add(c.getCanonicalName()));
        return names;
    }
}
