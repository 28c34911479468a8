package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.ColumnProblems;
import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.schema.IndexLimits.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * Refuses keys and indexes that are longer than a database can have: it would say so when the table is made, or, which is
 * worse, when the first long value comes.
 */
final class IndexSizeCheck implements DialectCheck {

    private final Map<Subject, Finding> findings = new LinkedHashMap<>();

    /** An index as people speak of it. */
    private record Subject(EntityModel entity, TableKeys.Kind kind, List<String> columns) {}

    /** What is wrong with an index, as far as it is known. */
    private static final class Finding {

        private final List<String> properties;
        private final Origin origin;
        private final boolean isAskedFor;
        private final Map<String, List<String>> dialects = new LinkedHashMap<>();
        private final Set<String> tooWide = new LinkedHashSet<>();
        private long length = Long.MAX_VALUE;

        Finding(List<String> properties, Origin origin, boolean isAskedFor) {
            this.properties = properties;
            this.origin = origin;
            this.isAskedFor = isAskedFor;
        }
    }

    @Override
    public void look(AdapterTables tables) {
        IndexLimits.of(tables.product()).ifPresent(limits -> look(tables, limits));
    }

    private void look(AdapterTables tables, IndexLimits limits) {
        List<TableKeys.Key> tooLong = new ArrayList<>();
        for (Table table : tables.all()) {
            TableKeys.of(table).stream()
                    .filter(key -> isTooLong(key, tables, limits))
                    .forEach(tooLong::add);
        }
        // One that contains another, or refers to it, comes to its length by the same mistake.
        tooLong.stream()
                .filter(key -> tooLong.stream().noneMatch(key::isDueTo))
                .forEach(key -> add(key, tables, limits));
    }

    private static boolean isTooLong(TableKeys.Key key, AdapterTables tables, IndexLimits limits) {
        boolean mayBe = limits.cutsOff()
                && key.kind() == TableKeys.Kind.INDEX
                && key.columns().size() == 1;
        return !mayBe && bytes(sizes(key, tables, limits)) > limit(key, limits);
    }

    private static int limit(TableKeys.Key key, IndexLimits limits) {
        return key.kind() == TableKeys.Kind.PRIMARY_KEY ? limits.primaryKey() : limits.index();
    }

    private static List<Size> sizes(TableKeys.Key key, AdapterTables tables, IndexLimits limits) {
        return key.columns().stream()
                .map(column -> limits.size(column.getSqlType(tables.metadata())))
                .toList();
    }

    private static long bytes(List<Size> sizes) {
        return sizes.stream().mapToLong(Size::bytes).sum();
    }

    private void add(TableKeys.Key key, AdapterTables tables, IndexLimits limits) {
        EntityModel entity = tables.owner(key.table());
        List<String> columns = key.columns().stream().map(Column::getName).toList();
        Finding finding =
                findings.computeIfAbsent(new Subject(entity, key.kind(), columns), any -> finding(key, entity, tables));
        List<Size> sizes = sizes(key, tables, limits);
        int limit = limit(key, limits);
        String found = sizes.stream().anyMatch(Size::isUnlimited) ? "unlimited," : String.valueOf(bytes(sizes));
        finding.dialects
                .computeIfAbsent("%s of at most %d bytes".formatted(found, limit), any -> new ArrayList<>())
                .add(tables.dialect());
        long length = fittingLength(sizes, limit);
        finding.length = Math.min(finding.length, length);
        for (int i = 0; i < sizes.size(); i++) {
            if (!sizes.get(i).equals(sizes.get(i).shortened(length))) {
                finding.tooWide.add(finding.properties.get(i));
            }
        }
    }

    private static Finding finding(TableKeys.Key key, EntityModel entity, AdapterTables tables) {
        Table table = key.table();
        List<Optional<PropertyModel>> properties = key.columns().stream()
                .map(column -> tables.property(entity, table, column))
                .toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            names.add(properties
                    .get(i)
                    .map(PropertyModel::name)
                    .orElse(key.columns().get(i).getName()));
        }
        Optional<PropertyModel> only = properties.size() == 1 ? properties.get(0) : Optional.empty();
        return new Finding(names, only.map(PropertyModel::origin).orElse(entity.origin()), tables.isAskedFor());
    }

    /** The greatest length that lets the index fit if none of its columns is longer. */
    private static long fittingLength(List<Size> sizes, int limit) {
        long length = limit;
        while (length > 1 && bytes(shortened(sizes, length)) > limit) {
            length--;
        }
        return length;
    }

    private static List<Size> shortened(List<Size> sizes, long length) {
        return sizes.stream().map(size -> size.shortened(length)).toList();
    }

    @Override
    public void report(Problems problems) {
        findings.forEach((subject, finding) -> problems.add(ColumnProblems.indexTooLong(
                subject.kind().text(),
                subject.entity().type().simpleName(),
                finding.properties,
                finding.dialects,
                List.copyOf(finding.tooWide),
                finding.length,
                finding.isAskedFor,
                finding.origin)));
    }
}
