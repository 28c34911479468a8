package dev.authadapter.processor.schema;

import dev.authadapter.processor.model.Database;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;

/**
 * The tables of an adapter, and whose they are.
 *
 * @param adapter the entities as one database sees them
 * @param tables the tables among all that Hibernate knows
 * @param dialect the database as the settings name it: {@code postgresql:16}
 */
record AdapterTables(BoundAdapter adapter, AuthTables tables, String dialect) {

    String product() {
        return adapter.product();
    }

    /** Whether the application has said which databases it uses; without a word it gets the schema for all. */
    boolean isAskedFor() {
        return !adapter.model().dialects().equals(Database.productNames());
    }

    MetadataImplementor metadata() {
        return adapter.metadata();
    }

    List<Table> all() {
        return tables.included().toList();
    }

    /** The entity whose table it is, or whose subclass's, or whose collection's. */
    EntityModel owner(Table table) {
        return adapter.model().entities().stream()
                .filter(entity -> tables(entity).anyMatch(table::equals))
                .findFirst()
                .orElse(adapter.model().entities().get(0));
    }

    private Stream<Table> tables(EntityModel entity) {
        PersistentClass binding = adapter.binding(entity);
        Stream<Table> own = Stream.concat(Stream.of(binding), binding.getSubclassClosure().stream())
                .flatMap(type -> type.getTableClosure().stream());
        Stream<Table> joined = binding.getSubclassJoinClosure().stream().map(join -> join.getTable());
        Stream<Table> collections = metadata().getCollectionBindings().stream()
                .filter(collection ->
                        collection.getOwnerEntityName().equals(adapter.names().get(entity)))
                .map(Collection::getCollectionTable);
        return Stream.of(own, joined, collections).flatMap(all -> all);
    }

    /** The property that is stored in a column, if it is one the adapter knows: not one of a subclass or a collection. */
    Optional<PropertyModel> property(EntityModel entity, Table table, Column column) {
        return entity.properties().stream()
                .filter(property -> adapter.value(entity, property).getTable().equals(table))
                .filter(property -> adapter.columns(entity, property).contains(column))
                .findFirst();
    }
}
