package dev.authadapter.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.dialect.Dialect;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.SelectableMapping;

/**
 * An attribute of an entity, as Hibernate maps it.
 *
 * @param label names it in messages
 * @param part its mapping
 * @param identifier whether it is the identifier or a part of it
 */
record HibernatePart(String label, ModelPart part, boolean identifier) {

    boolean isInsertable() {
        boolean allowed = !(part instanceof AttributeMapping attribute)
                || attribute.getAttributeMetadata().isInsertable();
        return identifier || (allowed && allColumns(SelectableMapping::isInsertable));
    }

    boolean isUpdatable() {
        boolean allowed = !(part instanceof AttributeMapping attribute)
                || attribute.getAttributeMetadata().isUpdatable();
        return !identifier && allowed && allColumns(SelectableMapping::isUpdateable);
    }

    /**
     * The columns of the attribute.
     *
     * @throws NotDirectException if it is not basic or embedded, or computed
     */
    ColumnMapping columns(Dialect dialect) {
        return columns(part, dialect);
    }

    private ColumnMapping columns(ModelPart nested, Dialect dialect) {
        if (nested instanceof EmbeddableValuedModelPart embedded) {
            return embedded(embedded.getEmbeddableTypeDescriptor(), dialect);
        }
        if (!(nested instanceof BasicValuedModelPart basic)) {
            throw new NotDirectException(
                    label + " is, or holds, a relation other than the one to the user",
                    ", which the adapter cannot write. Map the plain identifier column in its place.");
        }
        if (basic.isFormula()) {
            throw new NotDirectException(
                    label + " is computed by @Formula",
                    ", which the adapter does not read. Mark it @Transient, or move it to another entity.");
        }
        return new HibernateColumn(label, basic, dialect);
    }

    private ColumnMapping embedded(EmbeddableMappingType embeddable, Dialect dialect) {
        refuseStructured(label, embeddable);
        return new HibernateEmbedded(
                embeddable,
                HibernateAttributes.of(embeddable).stream()
                        .map(attribute -> columns(attribute, dialect))
                        .toList());
    }

    static void refuseStructured(String label, EmbeddableMappingType embeddable) {
        if (embeddable.getAggregateMapping() != null || embeddable.isPolymorphic()) {
            throw new NotDirectException(
                    label + " is, or is in, an embeddable in one structured column, or with subclasses",
                    ", which the adapter does not read. Use an AttributeConverter, or a plain @Embeddable.");
        }
    }

    private boolean allColumns(Predicate<SelectableMapping> flag) {
        List<SelectableMapping> columns = new ArrayList<>();
        part.forEachSelectable((index, column) -> columns.add(column));
        long set = columns.stream().filter(flag).count();
        if (set != 0 && set != columns.size()) {
            throw new NotDirectException(
                    label + " has columns that are insertable or updatable and others that are not",
                    ". Make them alike.");
        }
        return set != 0;
    }
}
