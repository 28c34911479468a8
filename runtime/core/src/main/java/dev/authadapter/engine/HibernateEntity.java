package dev.authadapter.engine;

import dev.authadapter.Property;
import dev.authadapter.UnsupportedEntityException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.spi.CascadingActions;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.SingleAttributeIdentifierMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Maps one entity: finds for each property of its binding the columns that Hibernate has for it. */
final class HibernateEntity<E> {

    /** As NavigablePath.IDENTIFIER_MAPPER_PROPERTY, a class that needs an annotation library to be compiled against. */
    private static final String ID_CLASS_ATTRIBUTE = "_identifierMapper";

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
                List.copyOf(byProperty.values()),
                byProperty,
                inserted,
                copies,
                HibernateIdentifiers.of(persister, identifier(byProperty)),
                cascades());
    }

    /** What Hibernate has by this name, in the entity or its identifier; null if nothing. */
    static @Nullable ModelPart part(EntityPersister persister, String name) {
        if (persister.getIdentifierMapping() instanceof SingleAttributeIdentifierMapping id
                && id.getAttributeName().equals(name)) {
            return id;
        }
        if (persister.getIdentifierMapping() instanceof NonAggregatedIdentifierMapping id) {
            AttributeMapping attribute = id.getVirtualIdEmbeddable().findAttributeMapping(name);
            if (attribute != null) {
                return attribute;
            }
        }
        return persister.findAttributeMapping(name);
    }

    private HibernateProperty<E> resolve(Property<E, ?> property) {
        ModelPart part = part(persister, property.name());
        String label = label(property.name());
        if (part == null) {
            throw unknown(persister, label);
        }
        boolean identifier = persister.findAttributeMapping(property.name()) == null;
        HibernatePart hibernatePart = new HibernatePart(label, part, identifier);
        Dialect dialect = persister.getFactory().getJdbcServices().getDialect();
        return owner != null && owner.property().equals(property)
                ? HibernateProperty.of(owner, hibernatePart, dialect)
                : HibernateProperty.of(property, hibernatePart, dialect);
    }

    private void refuseUnbound(Set<Property<E, ?>> bound) {
        Set<String> names = new HashSet<>();
        bound.forEach(property -> names.add(property.name()));
        attributeNames(persister).filter(name -> !names.contains(name)).forEach(name -> {
            if (!(part(persister, name) instanceof PluralAttributeMapping collection)) {
                throw new NotDirectException(
                        label(name) + " is an attribute that the adapter does not know",
                        " and would leave unwritten: another relation, or one added since the adapter was compiled. Compile it"
                                + " again, or map the plain identifier column in place of the relation.");
            }
            if (!collection.getCollectionDescriptor().isInverse()
                    || !collection.getCollectionDescriptor().isLazy()) {
                throw new NotDirectException(
                        label(name) + " is a collection with a table or column of its own, or an eager one",
                        ", which the adapter would leave unwritten and unread. Make it lazy and mappedBy the other side, or"
                                + " move it to another entity.");
            }
        });
    }

    static UnsupportedEntityException unknown(EntityPersister persister, String label) {
        return new UnsupportedEntityException(label + " is not a persistent attribute for Hibernate, which knows "
                + attributeNames(persister).toList() + ". Compile the adapter again with the entity as it is now.");
    }

    private static Stream<String> attributeNames(EntityPersister persister) {
        Stream<String> identifier = Stream.empty();
        if (persister.getIdentifierMapping() instanceof SingleAttributeIdentifierMapping id) {
            identifier = Stream.of(id.getAttributeName());
        } else if (persister.getIdentifierMapping() instanceof NonAggregatedIdentifierMapping id) {
            identifier = names(id.getVirtualIdEmbeddable());
        }
        return Stream.concat(identifier, names(persister));
    }

    private static Stream<String> names(ManagedMappingType type) {
        return attributes(type).stream().map(AttributeMapping::getAttributeName);
    }

    /** The attributes, without the one in which Hibernate keeps an {@code @IdClass}. */
    static List<AttributeMapping> attributes(ManagedMappingType type) {
        return IntStream.range(0, type.getNumberOfAttributeMappings())
                .mapToObj(type::getAttributeMapping)
                .filter(attribute -> !attribute.getAttributeName().equals(ID_CLASS_ATTRIBUTE))
                .toList();
    }

    private @Nullable MappedProperty<E> identifier(Map<Property<E, ?>, MappedProperty<E>> byProperty) {
        if (!(persister.getIdentifierMapping() instanceof SingleAttributeIdentifierMapping id)) {
            return null;
        }
        return byProperty.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(id.getAttributeName()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private List<MappedEntity.Cascade<E>> cascades() {
        List<MappedEntity.Cascade<E>> cascades = new ArrayList<>();
        for (AttributeMapping attribute : attributes(persister)) {
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
