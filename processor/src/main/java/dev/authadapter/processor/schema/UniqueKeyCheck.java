package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/**
 * Checks that the database itself keeps identities unique, however the mapping says so: by the primary key, a unique column,
 * constraint or index. A program cannot: two requests at the same moment both find the place free.
 */
final class UniqueKeyCheck {

    private final Metadata metadata;
    private final Function<EntityModel, String> entityName;

    UniqueKeyCheck(Metadata metadata, Function<EntityModel, String> entityName) {
        this.metadata = metadata;
        this.entityName = entityName;
    }

    void check(AuthModel model, Problems problems) {
        for (EntityModel entity : model.entities()) {
            for (List<String> key : entity.role().uniqueKeys()) {
                check(entity, key, problems);
            }
        }
    }

    private void check(EntityModel entity, List<String> key, Problems problems) {
        List<String> properties = key.stream()
                .map(entity::byContractName)
                .flatMap(Optional::stream)
                .map(PropertyModel::name)
                .toList();
        if (properties.size() < key.size()) {
            return; // a missing property has been reported, with its own cure
        }
        PersistentClass binding = metadata.getEntityBinding(entityName.apply(entity));
        List<Value> values =
                properties.stream().map(p -> binding.getProperty(p).getValue()).toList();
        List<Column> columns =
                values.stream().flatMap(v -> v.getColumns().stream()).toList();
        if (!isUnique(values.get(0).getTable(), columns)) {
            List<String> names = columns.stream().map(Column::getName).toList();
            problems.add(Problem.missingUnique(entity.type().simpleName(), properties, names, entity.origin()));
        }
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
