package dev.authadapter.ddl;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a database says of its tables. Names are compared without regard to case, in which databases differ. */
final class Catalogue {

    private final Connection connection;
    private final DatabaseMetaData metaData;

    Catalogue(Connection connection) throws SQLException {
        this.connection = connection;
        this.metaData = connection.getMetaData();
    }

    /**
     * A table as it is.
     *
     * @param columns by name in lower case
     * @param primaryKey the names of its columns, in lower case
     * @param indexes all there are, those of constraints too
     * @param foreignKeys what it refers to
     */
    record Table(
            Map<String, Column> columns, List<String> primaryKey, List<Index> indexes, List<ForeignKey> foreignKeys) {}

    /**
     * A column as it is.
     *
     * @param size of text how many characters it holds
     * @param isNullable whether it may be without a value
     * @param hasValue whether a row that does not give one gets one
     */
    record Column(String name, int size, boolean isNullable, boolean hasValue) {}

    /**
     * An index as it is.
     *
     * @param columns in lower case, in its order
     * @param isPartial whether it leaves rows out
     */
    record Index(List<String> columns, boolean isUnique, boolean isPartial) {}

    /**
     * A foreign key as it is.
     *
     * @param columns in lower case, in its order
     * @param deleteRule one of the constants of {@link DatabaseMetaData}
     */
    record ForeignKey(List<String> columns, String table, int deleteRule) {}

    /** Where a table is, as the database spells it. */
    private record Place(@Nullable String catalog, @Nullable String schema, String name) {}

    /** A table, if there is one. */
    Optional<Table> table(TableDefinition definition) throws SQLException {
        Optional<Place> place = place(definition);
        return place.isEmpty() ? Optional.empty() : Optional.of(read(place.get()));
    }

    private Optional<Place> place(TableDefinition definition) throws SQLException {
        List<String> qualifiers = Ddl.qualifiers(definition.name());
        boolean hasSchemas = metaData.supportsSchemasInTableDefinitions();
        String catalog = connection.getCatalog();
        String schema = connection.getSchema();
        if (qualifiers.size() == 1 && hasSchemas) {
            schema = stored(qualifiers.get(0));
        } else if (!qualifiers.isEmpty()) {
            catalog = stored(qualifiers.get(0));
            schema = qualifiers.size() > 1 ? stored(qualifiers.get(1)) : schema;
        }
        try (ResultSet rows = metaData.getTables(catalog, schema, null, null)) {
            while (rows.next()) {
                if (rows.getString("TABLE_NAME").equalsIgnoreCase(definition.simpleName())) {
                    return Optional.of(new Place(
                            rows.getString("TABLE_CAT"), rows.getString("TABLE_SCHEM"), rows.getString("TABLE_NAME")));
                }
            }
        }
        return Optional.empty();
    }

    /** A name in the case in which the database keeps one that is not quoted. */
    private String stored(String name) throws SQLException {
        if (Ddl.isQuoted(name)) {
            return Ddl.unquoted(name);
        }
        if (metaData.storesUpperCaseIdentifiers()) {
            return name.toUpperCase(Locale.ROOT);
        }
        return metaData.storesLowerCaseIdentifiers() ? name.toLowerCase(Locale.ROOT) : name;
    }

    private Table read(Place place) throws SQLException {
        return new Table(columns(place), primaryKey(place), indexes(place), foreignKeys(place));
    }

    private Map<String, Column> columns(Place place) throws SQLException {
        Map<String, Column> columns = new LinkedHashMap<>();
        try (ResultSet rows = metaData.getColumns(place.catalog(), place.schema(), place.name(), null)) {
            while (rows.next()) {
                // The name is a pattern, in which an underscore is any character.
                if (rows.getString("TABLE_NAME").equals(place.name())) {
                    String name = rows.getString("COLUMN_NAME");
                    int size = rows.getInt("COLUMN_SIZE");
                    boolean isNullable = rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls;
                    boolean hasDefault = rows.getString("COLUMN_DEF") != null;
                    boolean isGenerated = "YES".equals(rows.getString("IS_AUTOINCREMENT"));
                    columns.put(lower(name), new Column(name, size, isNullable, hasDefault || isGenerated));
                }
            }
        }
        return columns;
    }

    private List<String> primaryKey(Place place) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        try (ResultSet rows = metaData.getPrimaryKeys(place.catalog(), place.schema(), place.name())) {
            while (rows.next()) {
                columns.put(rows.getInt("KEY_SEQ"), lower(rows.getString("COLUMN_NAME")));
            }
        }
        return List.copyOf(columns.values());
    }

    private List<Index> indexes(Place place) throws SQLException {
        Map<String, Map<Integer, String>> columns = new LinkedHashMap<>();
        Map<String, Index> indexes = new LinkedHashMap<>();
        try (ResultSet rows = metaData.getIndexInfo(place.catalog(), place.schema(), place.name(), false, true)) {
            while (rows.next()) {
                String column = rows.getString("COLUMN_NAME");
                if (column != null && rows.getShort("TYPE") != DatabaseMetaData.tableIndexStatistic) {
                    String name = rows.getString("INDEX_NAME");
                    String filter = rows.getString("FILTER_CONDITION");
                    columns.computeIfAbsent(name, any -> new TreeMap<>())
                            .put((int) rows.getShort("ORDINAL_POSITION"), lower(column));
                    indexes.put(
                            name,
                            new Index(List.of(), !rows.getBoolean("NON_UNIQUE"), filter != null && !filter.isBlank()));
                }
            }
        }
        List<Index> all = new ArrayList<>();
        indexes.forEach((name, index) -> all.add(new Index(
                List.copyOf(columns.getOrDefault(name, Map.of()).values()), index.isUnique(), index.isPartial())));
        return all;
    }

    private List<ForeignKey> foreignKeys(Place place) throws SQLException {
        List<ForeignKey> keys = new ArrayList<>();
        try (ResultSet rows = metaData.getImportedKeys(place.catalog(), place.schema(), place.name())) {
            List<String> columns = new ArrayList<>();
            while (rows.next()) {
                if (rows.getShort("KEY_SEQ") == 1) {
                    columns = new ArrayList<>();
                    keys.add(new ForeignKey(
                            columns, lower(rows.getString("PKTABLE_NAME")), rows.getShort("DELETE_RULE")));
                }
                columns.add(lower(rows.getString("FKCOLUMN_NAME")));
            }
        }
        return keys;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
