package dev.authadapter.processor.schema;

import dev.authadapter.schema.CheckSnapshot;
import dev.authadapter.schema.ForeignKeySnapshot;
import dev.authadapter.schema.IndexSnapshot;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.SequenceSnapshot;
import dev.authadapter.schema.TableSnapshot;
import dev.authadapter.schema.UniqueKeySnapshot;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.Version;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Takes the snapshot of an adapter's tables from Hibernate's binding of them. */
final class BoundSnapshot {

    private final MetadataImplementor metadata;
    private final AuthTables tables;
    private final BoundColumns columns;

    private BoundSnapshot(MetadataImplementor metadata, AuthTables tables) {
        this.metadata = metadata;
        this.tables = tables;
        this.columns = new BoundColumns(metadata);
    }

    /**
     * Takes a snapshot.
     *
     * @param adapter the name of the adapter, fully qualified
     * @param metadata the entities as {@link Dialects#NEUTRAL} sees them
     * @param tables the tables among all
     */
    static SchemaSnapshot of(String adapter, MetadataImplementor metadata, AuthTables tables) {
        BoundSnapshot bound = new BoundSnapshot(metadata, tables);
        return new SchemaSnapshot(
                1,
                Version.getVersionString(),
                adapter,
                tables.included().map(bound::table).toList(),
                bound.sequences().toList());
    }

    private Stream<SequenceSnapshot> sequences() {
        return StreamSupport.stream(metadata.getDatabase().getNamespaces().spliterator(), false)
                .flatMap(namespace ->
                        StreamSupport.stream(namespace.getSequences().spliterator(), false))
                .filter(tables::includeSequence)
                .map(BoundSnapshot::sequence);
    }

    private static SequenceSnapshot sequence(Sequence sequence) {
        return new SequenceSnapshot(
                sequence.getName().getObjectName().getText(),
                text(sequence.getName().getCatalogName()),
                text(sequence.getName().getSchemaName()),
                sequence.getInitialValue(),
                sequence.getIncrementSize());
    }

    private TableSnapshot table(Table table) {
        return new TableSnapshot(
                table.getName(),
                table.isQuoted(),
                text(table.getCatalogIdentifier()),
                text(table.getSchemaIdentifier()),
                table.getColumns().stream().map(columns::column).toList(),
                table.getPrimaryKey() == null
                        ? List.of()
                        : names(table.getPrimaryKey().getColumns()),
                uniqueKeys(table).toList(),
                table.getIndexes().values().stream().map(BoundSnapshot::index).toList(),
                table.getForeignKeyCollection().stream()
                        .filter(key -> key.isCreationEnabled() && key.isPhysicalConstraint())
                        .map(BoundSnapshot::foreignKey)
                        .toList(),
                Stream.concat(
                                table.getChecks().stream(),
                                table.getColumns().stream().flatMap(BoundColumns::namedChecks))
                        .map(check -> new CheckSnapshot(Optional.ofNullable(check.getName()), check.getConstraint()))
                        .toList(),
                List.of());
    }

    /** Those of the table, and those that Hibernate makes of unique columns when it writes the table's statement. */
    private static Stream<UniqueKeySnapshot> uniqueKeys(Table table) {
        return Stream.concat(
                table.getUniqueKeys().values().stream()
                        .map(key ->
                                new UniqueKeySnapshot(key.getName(), names(key.getColumns()), !key.isNameExplicit())),
                table.getColumns().stream()
                        .filter(column -> column.isUnique() && !table.isPrimaryKey(column))
                        .filter(column -> column.getUniqueKeyName() != null
                                && table.getUniqueKey(column.getUniqueKeyName()) == null)
                        .map(column ->
                                new UniqueKeySnapshot(column.getUniqueKeyName(), List.of(column.getName()), true)));
    }

    private static IndexSnapshot index(Index index) {
        List<String> parts =
                index.getSelectables().stream().map(part -> part(index, part)).toList();
        return new IndexSnapshot(index.getName(), parts, index.isUnique());
    }

    private static String part(Index index, Selectable part) {
        String text = part instanceof Column column ? column.getName() : part.getText();
        String order = index.getSelectableOrderMap().get(part);
        return order == null ? text : text + ' ' + order;
    }

    private static ForeignKeySnapshot foreignKey(ForeignKey key) {
        Table referenced = key.getReferencedTable();
        List<Column> targets =
                key.isReferenceToPrimaryKey() ? referenced.getPrimaryKey().getColumns() : key.getReferencedColumns();
        return new ForeignKeySnapshot(
                key.getName(),
                names(key.getColumns()),
                qualifiedName(referenced),
                names(targets),
                Optional.ofNullable(key.getOnDeleteAction())
                        .filter(action -> action != OnDeleteAction.NO_ACTION)
                        .map(OnDeleteAction::toSqlString),
                Optional.ofNullable(key.getKeyDefinition()));
    }

    /** As {@link TableSnapshot#qualifiedName()} has it. */
    static String qualifiedName(Table table) {
        return Stream.of(
                        text(table.getCatalogIdentifier()),
                        text(table.getSchemaIdentifier()),
                        Optional.of(table.getName()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("."));
    }

    private static List<String> names(Collection<Column> columns) {
        return columns.stream().map(Column::getName).toList();
    }

    private static Optional<String> text(@Nullable Identifier identifier) {
        return Optional.ofNullable(identifier).map(Identifier::getText);
    }
}
