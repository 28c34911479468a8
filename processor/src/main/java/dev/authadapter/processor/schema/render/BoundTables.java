package dev.authadapter.processor.schema.render;

import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.TableSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.QualifiedTableName;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/** The tables of an adapter as Hibernate has bound them for one database, found by the names of a snapshot. */
final class BoundTables {

    private final MetadataImplementor metadata;
    private final Dialect dialect;
    private final SqlStringGenerationContext context;
    private final Map<String, Table> byName;

    BoundTables(MetadataImplementor metadata) {
        this.metadata = metadata;
        Database database = metadata.getDatabase();
        this.dialect = database.getDialect();
        this.context = SqlStringGenerationContextImpl.fromExplicit(database.getJdbcEnvironment(), database, null, null);
        this.byName = StreamSupport.stream(database.getNamespaces().spliterator(), false)
                .flatMap(namespace -> namespace.getTables().stream())
                .filter(Table::isPhysicalTable)
                .collect(Collectors.toMap(BoundTables::qualifiedName, table -> table, (one, other) -> one));
    }

    private static String qualifiedName(Table table) {
        return Stream.of(table.getCatalogIdentifier(), table.getSchemaIdentifier(), table.getNameIdentifier())
                .filter(Objects::nonNull)
                .map(Identifier::getText)
                .collect(Collectors.joining("."));
    }

    Dialect dialect() {
        return dialect;
    }

    /** A table that an entity has. */
    private Table bound(String table) {
        Table found = byName.get(table);
        if (found == null) {
            throw new IllegalStateException("no table '%s' is bound".formatted(table));
        }
        return found;
    }

    /** The name of a table that an entity has, as SQL. */
    String name(String table) {
        return context.format(bound(table).getQualifiedTableName());
    }

    /** The name of a table that an entity had, as SQL. */
    String name(TableSnapshot table) {
        return context.format(new QualifiedTableName(
                Identifier.toIdentifier(table.catalog().orElse(null)),
                Identifier.toIdentifier(table.schema().orElse(null)),
                Identifier.toIdentifier(table.name(), table.quoted())));
    }

    /** The name of a table without its schema. */
    String simpleName(String table) {
        return bound(table).getQuotedName(dialect);
    }

    /** What stands before the name of an index or sequence that is beside a table: nothing, or a schema and a dot. */
    String qualifier(String table) {
        String name = name(table);
        return name.substring(0, name.length() - simpleName(table).length());
    }

    String quote(ColumnSnapshot column) {
        return Identifier.toIdentifier(column.name(), column.quoted()).render(dialect);
    }

    /** Columns of a key as SQL. */
    String columns(String table, List<String> names) {
        return names.stream().map(name -> column(table, name)).collect(Collectors.joining(", "));
    }

    private String column(String table, String name) {
        return find(table, name).map(column -> column.getQuotedName(dialect)).orElse(name);
    }

    private Optional<Column> find(String table, String name) {
        return Optional.ofNullable(byName.get(table)).stream()
                .flatMap(found -> found.getColumns().stream())
                .filter(column -> column.getName().equals(name))
                .findFirst();
    }

    /** The type of a column as SQL. */
    String type(String table, ColumnSnapshot column) {
        return find(table, column.name())
                .map(found -> found.getSqlType(metadata))
                .orElseGet(() -> FormerType.of(column, metadata, dialect));
    }

    /** The statement that adds a column, with all that belongs to it but its keys. */
    String addition(String table, ColumnSnapshot column) {
        Table owner = bound(table);
        Column copy = find(table, column.name())
                .orElseThrow(() -> new IllegalStateException("no column '%s' is bound".formatted(column.name())))
                .clone();
        copy.setNullable(column.nullable());
        copy.setUnique(false);
        // Hibernate adds what a table has and the database has not, so it is told of a table with this column only.
        Table alone = new Table(
                owner.getContributor(),
                metadata.getDatabase().locateNamespace(owner.getCatalogIdentifier(), owner.getSchemaIdentifier()),
                owner.getNameIdentifier(),
                false);
        alone.addColumn(copy);
        return dialect.getTableMigrator()
                .getSqlAlterStrings(alone, metadata, new NewTable(owner.getQualifiedTableName()), context)[0];
    }

    /** What stands behind the name of a column where it is declared: type, default, nullness and check. */
    String declaration(String table, ColumnSnapshot column) {
        if (find(table, column.name()).isEmpty()) {
            return type(table, column)
                    + column.defaultValue().map(" default "::concat).orElse("")
                    + (column.nullable() ? dialect.getNullColumnString() : " not null");
        }
        String start = quote(column) + ' ';
        String addition = addition(table, column);
        String declaration =
                addition.substring(addition.indexOf(start, name(table).length()) + start.length());
        String suffix = dialect.getAddColumnSuffixString();
        return declaration.substring(0, declaration.length() - suffix.length());
    }

    /** The names of the columns a table has, in the order of its statement. */
    List<String> columnNames(String table) {
        return bound(table).getColumns().stream().map(Column::getName).toList();
    }

    /** The statements that make a table with its unique constraints. */
    List<String> create(String table) {
        Table found = bound(table);
        List<String> statements =
                new ArrayList<>(List.of(dialect.getTableExporter().getSqlCreateStrings(found, metadata, context)));
        for (UniqueKey key : found.getUniqueKeys().values()) {
            statements.addAll(List.of(dialect.getUniqueKeyExporter().getSqlCreateStrings(key, metadata, context)));
        }
        return statements.stream().filter(statement -> !statement.isBlank()).toList();
    }

    /** The statements that make what generates keys; a database without sequences has a table of counters. */
    List<String> createSequence(String qualifiedName) {
        return StreamSupport.stream(metadata.getDatabase().getNamespaces().spliterator(), false)
                .flatMap(namespace ->
                        StreamSupport.stream(namespace.getSequences().spliterator(), false))
                .filter(sequence -> qualifiedName(sequence).equals(qualifiedName))
                .findFirst()
                .map(sequence ->
                        List.of(dialect.getSequenceExporter().getSqlCreateStrings(sequence, metadata, context)))
                .orElseGet(() -> create(qualifiedName));
    }

    boolean hasSequences() {
        return dialect.getSequenceSupport().supportsSequences();
    }

    private static String qualifiedName(Sequence sequence) {
        return Stream.of(
                        sequence.getName().getCatalogName(),
                        sequence.getName().getSchemaName(),
                        sequence.getName().getObjectName())
                .filter(Objects::nonNull)
                .map(Identifier::getText)
                .collect(Collectors.joining("."));
    }

    List<String> createIndex(String table, String name) {
        Index index = find(bound(table).getIndexes().values(), name, Index::getName);
        return List.of(dialect.getIndexExporter().getSqlCreateStrings(index, metadata, context));
    }

    /** Nothing for a database that declares the constraint with its table. */
    List<String> createUnique(String table, String name) {
        return bound(table).getUniqueKeys().values().stream()
                .filter(key -> key.getName().equals(name))
                .flatMap(key -> Stream.of(dialect.getUniqueKeyExporter().getSqlCreateStrings(key, metadata, context)))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    List<String> createForeignKey(String table, String name) {
        ForeignKey key = find(bound(table).getForeignKeyCollection(), name, ForeignKey::getName);
        return List.of(dialect.getForeignKeyExporter().getSqlCreateStrings(key, metadata, context));
    }

    private static <T> T find(Collection<T> all, String name, Function<T, String> nameOf) {
        return all.stream()
                .filter(one -> nameOf.apply(one).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no key '%s' is bound".formatted(name)));
    }
}
