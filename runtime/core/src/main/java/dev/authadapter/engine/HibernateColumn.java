package dev.authadapter.engine;

import java.sql.SQLException;
import java.util.List;
import org.hibernate.dialect.Dialect;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.type.descriptor.ValueBinder;
import org.jspecify.annotations.Nullable;

/** A value in one column, converted, bound and read by Hibernate's own mapping of it. */
final class HibernateColumn implements ColumnMapping {

    private final String label;
    private final List<Column> columns;
    private final boolean nullable;
    private final JdbcMapping mapping;
    private final ValueBinder<Object> binder;

    @SuppressWarnings("unchecked") // Hibernate declares the raw type; it takes what convertToRelationalValue gives
    HibernateColumn(String label, SelectableMapping selectable, Dialect dialect) {
        this.label = label;
        nullable = selectable.isNullable();
        mapping = selectable.getJdbcMapping();
        String name = selectable.getSelectionExpression();
        String parameter = mapping.getJdbcType()
                .wrapWriteExpression(selectable.getWriteExpression(), selectable.toSize(), dialect);
        String read = selectable.getCustomReadExpression();
        columns = List.of(new Column(name, parameter, read == null ? Column.QUALIFIER + name : read));
        binder = (ValueBinder<Object>) mapping.getJdbcValueBinder();
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    Class<?> javaType() {
        return mapping.getJavaTypeDescriptor().getJavaTypeClass();
    }

    @Override
    @SuppressWarnings("NullAway") // Hibernate binds null as SQL NULL, but does not say so in its signature
    public void write(@Nullable Object value, Parameters parameters) throws SQLException {
        binder.bind(
                parameters.statement(), storable(value), parameters.advance(), (HibernateContext) parameters.context());
    }

    @Override
    public void require(@Nullable Object value) {
        storable(value);
    }

    @SuppressWarnings("NullAway") // as above
    private @Nullable Object storable(@Nullable Object value) {
        Object relational = mapping.convertToRelationalValue(value);
        Storable.require(label, relational);
        return relational;
    }

    @Override
    public @Nullable Object read(Row row) throws SQLException {
        Object relational =
                mapping.getJdbcValueExtractor().extract(row.result(), row.advance(), (HibernateContext) row.context());
        return mapping.convertToDomainValue(relational);
    }

    @Override
    public boolean isNullable() {
        return nullable;
    }

    @Override
    public boolean isLargeObject() {
        return mapping.getJdbcType().isLob();
    }
}
