package dev.authadapter.engine;

import dev.authadapter.UnsupportedEntityException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.internal.SingleAttributeIdentifierMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Finds attributes in Hibernate's metamodel by the names that generated code knows them by. */
final class HibernateAttributes {

    /** As NavigablePath.IDENTIFIER_MAPPER_PROPERTY, a class that needs an annotation library to be compiled against. */
    private static final String ID_CLASS_ATTRIBUTE = "_identifierMapper";

    private HibernateAttributes() {}

    /** What Hibernate has at a path, from the entity or its identifier; null if nothing. */
    static @Nullable ModelPart find(EntityPersister persister, String path) {
        List<String> steps = steps(path);
        ModelPart part = attribute(persister, steps.get(0));
        for (String step : steps.subList(1, steps.size())) {
            part = part instanceof EmbeddableValuedModelPart embedded
                    ? embedded.getEmbeddableTypeDescriptor().findAttributeMapping(step)
                    : null;
        }
        return part;
    }

    private static @Nullable ModelPart attribute(EntityPersister persister, String name) {
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

    /** The embeddables that a path goes through. */
    static List<EmbeddableMappingType> embeddables(EntityPersister persister, String path) {
        List<String> steps = steps(path);
        return IntStream.range(1, steps.size())
                .mapToObj(length -> find(persister, String.join(".", steps.subList(0, length))))
                .flatMap(part -> part instanceof EmbeddableValuedModelPart embedded
                        ? Stream.of(embedded.getEmbeddableTypeDescriptor())
                        : Stream.empty())
                .toList();
    }

    /** Whether what is at a path is the identifier or a part of it. */
    static boolean isOfIdentifier(EntityPersister persister, String path) {
        return persister.findAttributeMapping(steps(path).get(0)) == null;
    }

    /** The names of the attributes of an entity, those of its identifier first. */
    static Stream<String> names(EntityPersister persister) {
        Stream<String> identifier = Stream.empty();
        if (persister.getIdentifierMapping() instanceof SingleAttributeIdentifierMapping id) {
            identifier = Stream.of(id.getAttributeName());
        } else if (persister.getIdentifierMapping() instanceof NonAggregatedIdentifierMapping id) {
            identifier = names(id.getVirtualIdEmbeddable());
        }
        return Stream.concat(identifier, names((ManagedMappingType) persister));
    }

    static Stream<String> names(ManagedMappingType type) {
        return of(type).stream().map(AttributeMapping::getAttributeName);
    }

    /** The attributes, without the one in which Hibernate keeps an {@code @IdClass}. */
    static List<AttributeMapping> of(ManagedMappingType type) {
        List<AttributeMapping> attributes = new ArrayList<>();
        for (int i = 0; i < type.getNumberOfAttributeMappings(); i++) {
            AttributeMapping attribute = type.getAttributeMapping(i);
            if (!attribute.getAttributeName().equals(ID_CLASS_ATTRIBUTE)) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }

    static UnsupportedEntityException unknown(EntityPersister persister, String label) {
        return new UnsupportedEntityException(label + " is not a persistent attribute for Hibernate, which knows "
                + names(persister).toList() + ". Compile the adapter again with the entity as it is now.");
    }

    private static List<String> steps(String path) {
        return List.of(path.split("\\.", -1));
    }
}
