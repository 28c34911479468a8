package dev.authadapter.processor.schema;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.boot.model.relational.NamedAuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaFilter;

/**
 * What belongs to the entities of an adapter, out of all that had to be bound with them: their tables, those of their
 * superclasses, subclasses and collections, and what generates their keys.
 */
final class AuthTables implements SchemaFilter {

    private final MetadataImplementor metadata;
    private final Set<String> included = new LinkedHashSet<>();

    AuthTables(MetadataImplementor metadata, Collection<String> entityNames) {
        this.metadata = metadata;
        for (String name : entityNames) {
            PersistentClass entity = metadata.getEntityBinding(name);
            Stream.concat(Stream.of(entity), entity.getSubclassClosure().stream())
                    .flatMap(e -> e.getTableClosure().stream())
                    .forEach(this::include);
            entity.getSubclassJoinClosure().forEach(join -> include(join.getTable()));
        }
        includeCollections(entityNames);
        included.addAll(new KeyGenerators(metadata)
                .exports(entityNames.stream().map(metadata::getEntityBinding).toList()));
    }

    private void include(Table table) {
        included.add(table.getExportIdentifier());
    }

    /** A collection of values or by a join table; that of a one-to-many is the table of the other entity. */
    private void includeCollections(Collection<String> entityNames) {
        metadata.getCollectionBindings().stream()
                .filter(c -> !c.isInverse() && !c.isOneToMany())
                .filter(c -> entityNames.contains(c.getOwnerEntityName()))
                .forEach(c -> include(c.getCollectionTable()));
    }

    /** The tables, in the order Hibernate has them. */
    Stream<Table> included() {
        return tables().filter(this::includeTable);
    }

    /** The tables that foreign keys of ours refer to, but that belong to others. */
    Set<String> foreignTables() {
        Set<String> names = new TreeSet<>();
        included()
                .flatMap(t -> t.getForeignKeyCollection().stream())
                .filter(ForeignKey::isCreationEnabled)
                .map(ForeignKey::getReferencedTable)
                .filter(t -> !includeTable(t))
                .forEach(t -> names.add(t.getName()));
        return names;
    }

    /**
     * Takes the types that only columns of other tables have out of the metadata: Hibernate's filter asks about tables and
     * sequences, not about types.
     */
    void removeForeignTypes() {
        Set<String> ours = columnTypes(this::includeTable);
        Set<String> others = columnTypes(t -> !includeTable(t));
        others.removeAll(ours);
        metadata.getDatabase()
                .getAuxiliaryDatabaseObjects()
                .removeIf(o -> o instanceof NamedAuxiliaryDatabaseObject && others.contains(o.getExportIdentifier()));
    }

    private Set<String> columnTypes(Predicate<Table> tables) {
        return tables().filter(tables)
                .flatMap(t -> t.getColumns().stream())
                .map(c -> c.getSqlType(metadata))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Table> tables() {
        return StreamSupport.stream(metadata.getDatabase().getNamespaces().spliterator(), false)
                .flatMap(n -> n.getTables().stream())
                .filter(Table::isPhysicalTable);
    }

    @Override
    public boolean includeNamespace(Namespace namespace) {
        return true;
    }

    @Override
    public boolean includeTable(Table table) {
        return included.contains(table.getExportIdentifier());
    }

    @Override
    public boolean includeSequence(Sequence sequence) {
        return included.contains(sequence.getExportIdentifier());
    }
}
