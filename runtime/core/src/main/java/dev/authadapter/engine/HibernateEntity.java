package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.spi.CascadingActions;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.SingleAttributeIdentifierMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Maps one entity: finds for each property of its binding the columns that Hibernate has for it. */
final class HibernateEntity<E> {

    private final EntityPersister persister;
    private final EntityBinding<E> binding;
    private final @Nullable HibernateOwner<E> owner;

    HibernateEntity(EntityPersister persister, EntityBinding<E> binding, @Nullable HibernateOwner<E> owner) {
        this.persister = persister;
        this.binding = binding;
        this.owner = owner;
    }

    MappedEntity<E> resolve() {
        Map<Property<E, ?>, HibernateProperty<E>> resolved = new LinkedHashMap<>();
        binding.properties().forEach(property -> resolved.put(property, resolve(property)));
        refuseUnbound(resolved.keySet());
        List<HibernateProperty<E>> properties = List.copyOf(resolved.values());
        List<MappedProperty<E>> inserted = new ArrayList<>();
        List<MappedEntity.Copy<E>> copies = new ArrayList<>();
        for (HibernateProperty<E> property : properties) {
            HibernateProperty<E> original = property.writerOfSameColumns(properties);
            if (original.equals(property)) {
                inserted.add(property.mapped());
            } else {
                copies.add(new MappedEntity.Copy<>(property.mapped(), original.mapped()));
            }
        }
        Map<Property<E, ?>, MappedProperty<E>> byProperty = new LinkedHashMap<>();
        resolved.forEach((property, value) -> byProperty.put(property, value.mapped()));
        return new MappedEntity<>(
                binding,
                persister.getTableName(),
                read(resolved),
                byProperty,
                inserted,
                copies,
                HibernateIdentifiers.of(persister, identifier(byProperty)),
                cascades());
    }

    /** What is taken apart is read whole, since only Hibernate knows how to make it of all its values at once. */
    private List<MappedProperty<E>> read(Map<Property<E, ?>, HibernateProperty<E>> resolved) {
        return resolved.keySet().stream()
                .<Property<E, ?>>map(
                        property -> isReadWhole(Untyped.root(property)) ? Untyped.root(property) : property)
                .distinct()
                .map(property -> {
                    HibernateProperty<E> known = resolved.get(property);
                    return (known == null ? resolve(property) : known).mapped();
                })
                .toList();
    }

    /** Not with the relation to the user in it, which is no object of Hibernate's here. */
    private boolean isReadWhole(Property<E, ?> root) {
        return owner == null
                || !Untyped.root(owner.property()).equals(root)
                || !(HibernateAttributes.find(persister, owner.property().name()) instanceof ToOneAttributeMapping);
    }

    private HibernateProperty<E> resolve(Property<E, ?> property) {
        ModelPart part = HibernateAttributes.find(persister, property.name());
        String label = label(property.name());
        if (part == null) {
            throw HibernateAttributes.unknown(persister, label);
        }
        HibernateAttributes.embeddables(persister, property.name())
                .forEach(embeddable -> HibernatePart.refuseStructured(label, embeddable));
        HibernatePart hibernatePart =
                new HibernatePart(label, part, HibernateAttributes.isOfIdentifier(persister, property.name()));
        Dialect dialect = persister.getFactory().getJdbcServices().getDialect();
        return owner != null && owner.property().equals(property)
                ? HibernateProperty.of(owner, hibernatePart, dialect)
                : HibernateProperty.of(property, hibernatePart, dialect);
    }

    private void refuseUnbound(Set<Property<E, ?>> bound) {
        Set<String> paths = new HashSet<>();
        bound.forEach(property -> paths.add(property.name()));
        refuseUnbound(paths, HibernateAttributes.names(persister));
    }

    private void refuseUnbound(Set<String> bound, Stream<String> paths) {
        paths.filter(path -> !bound.contains(path)).forEach(path -> {
            ModelPart part = HibernateAttributes.find(persister, path);
            boolean isTakenApart = bound.stream().anyMatch(name -> name.startsWith(path + "."));
            if (isTakenApart && part instanceof EmbeddableValuedModelPart embedded) {
                refuseUnbound(
                        bound,
                        HibernateAttributes.names(embedded.getEmbeddableTypeDescriptor())
                                .map(name -> path + "." + name));
            } else {
                refuseUnbound(path, part);
            }
        });
    }

    private void refuseUnbound(String path, @Nullable ModelPart part) {
        if (!(part instanceof PluralAttributeMapping collection)) {
            throw new NotDirectException(
                    label(path) + " is an attribute that the adapter does not know",
                    " and would leave unwritten: another relation, or one added since the adapter was compiled. Compile it"
                            + " again, or map the plain identifier column in place of the relation.");
        }
        if (!collection.getCollectionDescriptor().isInverse()
                || !collection.getCollectionDescriptor().isLazy()) {
            throw new NotDirectException(
                    label(path) + " is a collection with a table or column of its own, or an eager one",
                    ", which the adapter would leave unwritten and unread. Make it lazy and mappedBy the other side, or"
                            + " move it to another entity.");
        }
    }

    /** None if the identifier has several properties, or is an object that is taken apart. */
    private @Nullable MappedProperty<E> identifier(Map<Property<E, ?>, MappedProperty<E>> byProperty) {
        if (!(persister.getIdentifierMapping() instanceof SingleAttributeIdentifierMapping id)) {
            return null;
        }
        return byProperty.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(id.getAttributeName()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private List<MappedEntity.Cascade<E>> cascades() {
        List<MappedEntity.Cascade<E>> cascades = new ArrayList<>();
        for (AttributeMapping attribute : HibernateAttributes.of(persister)) {
            if (attribute instanceof PluralAttributeMapping
                    && persister.getPropertyCascadeStyles()[attribute.getStateArrayPosition()].doCascade(
                            CascadingActions.PERSIST)) {
                cascades.add(new MappedEntity.Cascade<>(label(attribute.getAttributeName()), attribute::getValue));
            }
        }
        return cascades;
    }

    private String label(String attribute) {
        return "'" + binding.type().getSimpleName() + "." + attribute + "'";
    }
}
