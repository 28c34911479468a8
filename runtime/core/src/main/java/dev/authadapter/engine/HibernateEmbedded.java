package dev.authadapter.engine;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.jspecify.annotations.Nullable;

/** An embedded value, taken apart and put together by Hibernate's own mapping of it. */
final class HibernateEmbedded implements ColumnMapping {

    private final EmbeddableMappingType embeddable;
    private final List<ColumnMapping> parts;

    /**
     * Makes it.
     *
     * @param parts the columns of each attribute, in Hibernate's order
     */
    HibernateEmbedded(EmbeddableMappingType embeddable, List<ColumnMapping> parts) {
        this.embeddable = embeddable;
        this.parts = List.copyOf(parts);
    }

    @Override
    public List<Column> columns() {
        return parts.stream().flatMap(part -> part.columns().stream()).toList();
    }

    @Override
    public void write(@Nullable Object value, Parameters parameters) throws SQLException {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).write(value == null ? null : embeddable.getValue(value, i), parameters);
        }
    }

    @Override
    public void require(@Nullable Object value) {
        for (int i = 0; i < parts.size() && value != null; i++) {
            parts.get(i).require(embeddable.getValue(value, i));
        }
    }

    @Override
    public @Nullable Object read(Row row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).read(row);
        }
        return Arrays.stream(values).allMatch(Objects::isNull)
                ? null
                : embeddable.getRepresentationStrategy().getInstantiator().instantiate(() -> values);
    }

    /** What an object that is not there means for its columns is left to the database. */
    @Override
    public boolean isNullable() {
        return true;
    }

    @Override
    public boolean isLargeObject() {
        return parts.stream().anyMatch(ColumnMapping::isLargeObject);
    }
}
