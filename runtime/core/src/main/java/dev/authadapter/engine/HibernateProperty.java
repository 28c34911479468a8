package dev.authadapter.engine;

import dev.authadapter.UnsupportedEntityException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.jspecify.annotations.Nullable;

/**
 * A property with what Hibernate says of it.
 *
 * @param mapped the property and its columns
 * @param insertable whether an insert writes the columns through this property
 * @param owning whether it points at the user
 */
record HibernateProperty<E>(MappedProperty<E> mapped, boolean insertable, boolean owning) {

    static <E> HibernateProperty<E> of(String label, Property<E, ?> property, ModelPart part, boolean identifier) {
        ColumnMapping columns = columns(label, part);
        boolean insertable = identifier || Flag.INSERTABLE.isSet(label, part);
        boolean updatable = !identifier && Flag.UPDATABLE.isSet(label, part);
        boolean primitive = property.type().isPrimitive();
        @SuppressWarnings("unchecked") // written only with values of its own type: patches and rows are typed by it
        Property<E, @Nullable Object> accessor = (Property<E, @Nullable Object>) property;
        MappedProperty<E> mapped =
                new MappedProperty<>(label, primitive, updatable, columns, accessor::get, accessor::set);
        return new HibernateProperty<>(mapped, insertable, false);
    }

    static <E> HibernateProperty<E> owner(
            String label, Property<E, ?> property, ModelPart part, boolean identifier, HibernateOwner<E> owner) {
        ColumnMapping columns = columns(label, owner.key() == null ? part : owner.key());
        boolean insertable = identifier || Flag.INSERTABLE.isSet(label, part);
        MappedProperty<E> mapped = new MappedProperty<>(
                label, property.type().isPrimitive(), false, columns, owner.reader(), owner.writer());
        return new HibernateProperty<>(mapped, insertable, true);
    }

    /**
     * The property through which these columns are written: the one that points at the user, if one of several does, so
     * that the user given decides; else the insertable one.
     */
    HibernateProperty<E> writerOfSameColumns(List<HibernateProperty<E>> all) {
        List<Column> columns = mapped.columns();
        List<HibernateProperty<E>> same =
                all.stream().filter(p -> p.mapped.columns().equals(columns)).toList();
        if (same.stream().noneMatch(HibernateProperty::insertable)) {
            throw new UnsupportedEntityException(mapped.label()
                    + " is not insertable, so that only the database knows its value. Make it insertable, or map its column"
                    + " by another property too.");
        }
        HibernateProperty<E> writer = same.stream()
                .filter(HibernateProperty::owning)
                .findFirst()
                .or(() -> same.stream().filter(HibernateProperty::insertable).findFirst())
                .orElseThrow();
        if (writer != this
                && mapped.mapping() instanceof HibernateColumn copy
                && writer.mapped.mapping() instanceof HibernateColumn original
                && copy.javaType() != original.javaType()) {
            throw new UnsupportedEntityException(mapped.label() + " and " + writer.mapped.label()
                    + " map one column with two types. Give them the same type.");
        }
        return writer;
    }

    private static ColumnMapping columns(String label, ModelPart part) {
        if (part instanceof EmbeddableValuedModelPart embedded) {
            return embedded(label, embedded.getEmbeddableTypeDescriptor());
        }
        if (part instanceof BasicValuedModelPart basic) {
            return column(label, basic);
        }
        throw new UnsupportedEntityException(label
                + " is a relation other than the one to the user, which the adapter cannot write. Map the plain identifier"
                + " column in its place.");
    }

    private static ColumnMapping column(String label, SelectableMapping selectable) {
        if (selectable.isFormula()) {
            throw new UnsupportedEntityException(
                    label + " is computed by @Formula, which the adapter does not read. Mark it"
                            + " @Transient, or move it to another entity.");
        }
        if (selectable.getCustomReadExpression() != null) {
            throw new UnsupportedEntityException(
                    label + " is read through @ColumnTransformer, which the adapter does not"
                            + " do. Use an AttributeConverter.");
        }
        return new HibernateColumn(selectable);
    }

    private static ColumnMapping embedded(String label, EmbeddableMappingType embeddable) {
        if (embeddable.getAggregateMapping() != null || embeddable.isPolymorphic()) {
            throw new UnsupportedEntityException(
                    label + " is an embeddable in one structured column, or with subclasses,"
                            + " which the adapter does not read. Use an AttributeConverter, or a plain @Embeddable.");
        }
        List<ColumnMapping> parts = new ArrayList<>();
        for (AttributeMapping attribute : HibernateEntity.attributes(embeddable)) {
            parts.add(columns(label, attribute));
        }
        return new HibernateEmbedded(embeddable, parts);
    }

    /** A flag of columns that a property must have for all of its columns or for none. */
    private enum Flag {
        INSERTABLE {
            @Override
            boolean of(SelectableMapping column) {
                return column.isInsertable();
            }

            @Override
            boolean of(AttributeMapping attribute) {
                return attribute.getAttributeMetadata().isInsertable();
            }
        },
        UPDATABLE {
            @Override
            boolean of(SelectableMapping column) {
                return column.isUpdateable();
            }

            @Override
            boolean of(AttributeMapping attribute) {
                return attribute.getAttributeMetadata().isUpdatable();
            }
        };

        abstract boolean of(SelectableMapping column);

        abstract boolean of(AttributeMapping attribute);

        boolean isSet(String label, ModelPart part) {
            if (part instanceof AttributeMapping attribute && !of(attribute)) {
                return false;
            }
            List<SelectableMapping> columns = new ArrayList<>();
            part.forEachSelectable((index, column) -> columns.add(column));
            long set = columns.stream().filter(this::of).count();
            if (set != 0 && set != columns.size()) {
                throw new UnsupportedEntityException(label
                        + " has columns that are insertable or updatable and others that are not. Make them alike.");
            }
            return set != 0;
        }
    }
}
