package dev.authadapter.engine;

import dev.authadapter.Property;
import dev.authadapter.UnsupportedEntityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/**
 * An entity as Hibernate's own sessions store it: what the stores must know of it, whatever its mapping.
 *
 * @param persister how Hibernate stores it
 * @param binding how generated code reaches it
 */
record HibernateManaged<E>(EntityPersister persister, EntityBinding<E> binding) {

    /**
     * Describes the entity.
     *
     * @throws UnsupportedEntityException if Hibernate does not know a property
     */
    OrmEntity<E> entity() {
        Map<Property<E, ?>, ModelPart> parts = new LinkedHashMap<>();
        binding.properties().forEach(property -> parts.put(property, part(property)));
        Optional<Property<E, ?>> identifier = binding.properties().stream()
                .filter(property -> property.name().equals(persister.getIdentifierPropertyName()))
                .<Property<E, ?>>map(property -> property)
                .findFirst();
        Description<E> description = new Description<>(
                binding,
                "'" + binding.name() + "' (table " + persister.getTableName() + ")",
                persister.getTableName(),
                identifier,
                parts.entrySet().stream()
                        .filter(entry -> isUpdatable(entry.getKey(), entry.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                property -> columns(part(property)).stream()
                        .map(column -> UniqueConstraints.normal(column.getSelectionExpression()))
                        .collect(Collectors.toSet()));
        return new OrmEntity<>(
                description,
                persister.getEntityName(),
                HibernateIdentifiers.managed(persister, identifier),
                copies(parts),
                new HibernateValues<>(
                        binding, parts, persister.getFactory().getJdbcServices().getDialect()),
                persister.getFactory().getPersistenceUnitUtil());
    }

    /** Every table, for the names of constraints. */
    List<String> tables() {
        return Stream.of(persister.getQuerySpaces()).map(Object::toString).toList();
    }

    /** Whether a deletion that the database cascades deletes all there is of a row. */
    boolean isInOneTable() {
        return persister.getTableSpan() == 1
                && HibernateAttributes.of(persister).stream()
                        .noneMatch(attribute -> attribute instanceof PluralAttributeMapping collection
                                && !collection.getCollectionDescriptor().isInverse());
    }

    /** Whether a foreign key that refuses a new row can only be that of the user. */
    boolean pointsOnlyAt(Owner<E, ?, ?> owner) {
        ModelPart user = part(owner.property());
        return isInOneTable()
                && HibernateAttributes.of(persister).stream()
                        .noneMatch(attribute -> attribute instanceof EmbeddableValuedModelPart
                                || (attribute instanceof ToOneAttributeMapping && attribute != user));
    }

    /** What the database does about the relation to the user. */
    ForeignKey foreignKey(Owner<E, ?, ?> owner) {
        return part(owner.property()) instanceof ToOneAttributeMapping relation
                        && !relation.hasJoinTable()
                        && relation.getForeignKeyDescriptor().hasConstraint()
                ? new ForeignKey(true, HibernateOwner.deletesOnCascade(persister, relation))
                : new ForeignKey(false, false);
    }

    private ModelPart part(Property<E, ?> property) {
        ModelPart part = HibernateAttributes.find(persister, property.name());
        if (part == null) {
            throw HibernateAttributes.unknown(persister, binding.label(property));
        }
        return part;
    }

    private boolean isUpdatable(Property<E, ?> property, ModelPart part) {
        boolean version = persister.getVersionMapping() != null
                && persister
                        .getVersionMapping()
                        .getVersionAttribute()
                        .getAttributeName()
                        .equals(property.name());
        return !version
                && part instanceof AttributeMapping attribute
                && !HibernateAttributes.isOfIdentifier(persister, property.name())
                && attribute.getAttributeMetadata().isUpdatable()
                && columns(part).stream().anyMatch(column -> column.isUpdateable() && !column.isFormula());
    }

    /** Properties that Hibernate does not write, by the one that it writes the same columns from. */
    private Map<Property<E, ?>, Property<E, ?>> copies(Map<Property<E, ?>, ModelPart> parts) {
        Map<Set<String>, Property<E, ?>> written = new HashMap<>();
        parts.forEach((property, part) -> {
            if (columns(part).stream().anyMatch(SelectableMapping::isInsertable)) {
                written.put(names(part), property);
            }
        });
        // With @MapsId, Hibernate writes the identifier, but takes its value from the relation.
        parts.forEach((property, part) -> {
            Property<E, ?> identifier = written.get(names(part));
            if (part instanceof ToOneAttributeMapping
                    && identifier != null
                    && HibernateAttributes.isOfIdentifier(persister, identifier.name())) {
                written.put(names(part), property);
            }
        });
        Map<Property<E, ?>, Property<E, ?>> copies = new HashMap<>();
        parts.forEach((property, part) -> {
            Property<E, ?> original = written.get(names(part));
            if (original != null && !original.equals(property)) {
                copies.put(property, original);
            }
        });
        return copies;
    }

    private static Set<String> names(ModelPart part) {
        return columns(part).stream()
                .map(column -> column.getContainingTableExpression() + "." + column.getSelectionExpression())
                .collect(Collectors.toSet());
    }

    private static List<SelectableMapping> columns(ModelPart part) {
        List<SelectableMapping> columns = new ArrayList<>();
        part.forEachSelectable((index, column) -> columns.add(column));
        return columns;
    }

    /**
     * A foreign key.
     *
     * @param declared whether there is one
     * @param cascading whether it deletes the rows that point at a deleted one
     */
    record ForeignKey(boolean declared, boolean cascading) {}
}
