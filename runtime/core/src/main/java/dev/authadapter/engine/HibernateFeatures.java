package dev.authadapter.engine;

import dev.authadapter.UnsupportedEntityException;
import jakarta.persistence.EntityListeners;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.LoadQueryInfluencers;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.generator.Generator;
import org.hibernate.jpa.event.spi.CallbackRegistry;
import org.hibernate.jpa.event.spi.CallbackType;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.sql.model.TableMapping;
import org.jspecify.annotations.Nullable;

/** Tells the features of entities that only Hibernate's own sessions carry out: direct statements would bypass them. */
final class HibernateFeatures {

    /** Named by text, since Envers is no dependency and the others are newer than the oldest Hibernate supported. */
    private static final Set<String> AUDITING = Set.of(
            "org.hibernate.envers.Audited", "org.hibernate.annotations.Audited", "org.hibernate.annotations.Temporal");

    private HibernateFeatures() {}

    /**
     * The features of an entity, in words.
     *
     * @throws UnsupportedEntityException if the entity cannot be stored at all
     */
    static List<String> of(EntityPersister persister) {
        refuseUnchangeable(persister);
        List<String> used = new ArrayList<>();
        add(used, hasTenant(persister), "@TenantId");
        add(used, persister.isVersioned(), "@Version");
        add(used, persister.optimisticLockStyle().isAllOrDirty(), "@OptimisticLocking");
        add(used, persister.getSoftDeleteMapping() != null, "@SoftDelete");
        add(used, persister.hasWhereRestrictions(), "@SQLRestriction");
        add(used, isInHierarchy(persister), "inheritance between entities");
        add(used, persister.getTableSpan() > 1, "more than one table");
        add(used, generatesValues(persister), "generated property values");
        add(used, hasCustomSql(persister), "custom SQL");
        add(used, isCached(persister), "the second-level cache");
        if (hasCallbacks(persister)) {
            used.add(describeCallbacks(persister));
        }
        add(used, isFiltered(persister), "filters that are enabled by default");
        add(used, isAudited(persister), "auditing or history");
        return used;
    }

    private static void refuseUnchangeable(EntityPersister persister) {
        List<String> refused = new ArrayList<>();
        add(refused, !persister.isMutable(), "@Immutable");
        add(refused, persister.getTableName().startsWith("("), "@Subselect");
        if (!refused.isEmpty()) {
            throw new UnsupportedEntityException(
                    "'" + persister.getMappedClass().getSimpleName() + "' uses "
                            + String.join(", ", refused)
                            + ", which the adapter does not support: it must be able to store and change rows of the entity.");
        }
    }

    private static void add(List<String> features, boolean used, String feature) {
        if (used) {
            features.add(feature);
        }
    }

    /** Whether Hibernate may not find a row that a foreign key finds. */
    static boolean hidesRows(EntityPersister persister) {
        return persister.getSoftDeleteMapping() != null
                || hasTenant(persister)
                || persister.hasWhereRestrictions()
                || isFiltered(persister)
                || isInHierarchy(persister)
                || persister.getTableSpan() > 1;
    }

    /** Whether the row stays when the object is removed. */
    static boolean keepsRemovedRows(EntityPersister persister) {
        var deletion = persister.getIdentifierTableMapping().getDeleteDetails();
        return persister.getSoftDeleteMapping() != null || (deletion != null && deletion.getCustomSql() != null);
    }

    private static boolean hasTenant(EntityPersister persister) {
        for (Generator generator : generators(persister)) {
            if (generator.getClass().getSimpleName().equals("TenantIdGeneration")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInHierarchy(EntityPersister persister) {
        return persister.isPolymorphic()
                || persister.isInherited()
                || persister.hasSubclasses()
                || persister.getDiscriminatorMapping() != null;
    }

    private static boolean generatesValues(EntityPersister persister) {
        for (Generator generator : generators(persister)) {
            if (generator.generatesSometimes()) {
                return true;
            }
        }
        return false;
    }

    private static List<Generator> generators(EntityPersister persister) {
        List<Generator> generators = new ArrayList<>();
        for (AttributeMapping attribute : HibernateAttributes.of(persister)) {
            if (attribute.getGenerator() != null) {
                generators.add(attribute.getGenerator());
            }
        }
        return generators;
    }

    private static boolean hasCustomSql(EntityPersister persister) {
        TableMapping table = persister.getIdentifierTableMapping();
        return isCustom(table.getInsertDetails())
                || isCustom(table.getUpdateDetails())
                || isCustom(table.getDeleteDetails());
    }

    private static boolean isCustom(TableMapping.@Nullable MutationDetails details) {
        return details != null && details.getCustomSql() != null;
    }

    private static boolean isCached(EntityPersister persister) {
        return persister.canReadFromCache()
                || persister.canWriteToCache()
                || persister.hasNaturalIdCache()
                || hasCachedCollection(persister);
    }

    private static boolean hasCachedCollection(EntityPersister persister) {
        for (AttributeMapping attribute : HibernateAttributes.of(persister)) {
            if (attribute instanceof PluralAttributeMapping collection
                    && collection.getCollectionDescriptor().hasCache()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCallbacks(EntityPersister persister) {
        return !callbacks(persister).isEmpty();
    }

    /** Adds the annotations of the callbacks and the listener classes, as far as annotations name them. */
    private static String describeCallbacks(EntityPersister persister) {
        Stream<String> annotations = callbacks(persister).stream()
                .map(type -> "@" + type.getCallbackAnnotation().getSimpleName())
                .distinct();
        Stream<String> listeners = hierarchy(persister)
                .flatMap(type -> Stream.ofNullable(type.getDeclaredAnnotation(EntityListeners.class)))
                .flatMap(annotation -> Arrays.stream(annotation.value()))
                .map(Class::getSimpleName);
        return Stream.concat(annotations, listeners)
                .collect(Collectors.joining(", ", "entity listeners or callbacks (", ")"));
    }

    private static List<CallbackType> callbacks(EntityPersister persister) {
        CallbackRegistry callbacks = persister.getFactory().getEventEngine().getCallbackRegistry();
        List<CallbackType> registered = new ArrayList<>();
        for (CallbackType type : CallbackType.values()) {
            if (callbacks.hasRegisteredCallbacks(persister.getMappedClass(), type)) {
                registered.add(type);
            }
        }
        return registered;
    }

    private static Stream<Class<?>> hierarchy(EntityPersister persister) {
        return Stream.iterate(persister.getMappedClass(), Objects::nonNull, Class::getSuperclass);
    }

    private static boolean isFiltered(EntityPersister persister) {
        SessionFactoryImplementor factory = persister.getFactory();
        LoadQueryInfluencers influencers = new LoadQueryInfluencers(factory);
        factory.getAutoEnabledFilters().forEach(filter -> influencers.enableFilter(filter.getFilterName()));
        return persister.isAffectedByEnabledFilters(influencers, false);
    }

    /** Envers has an entity of its own for each that it audits, if only a property of it. */
    private static boolean isAudited(EntityPersister persister) {
        Map<String, Object> settings = persister.getFactory().getProperties();
        String audit = settings.getOrDefault("org.hibernate.envers.audit_table_prefix", "")
                + persister.getEntityName()
                + settings.getOrDefault("org.hibernate.envers.audit_table_suffix", "_AUD");
        return persister.getFactory().getMappingMetamodel().findEntityDescriptor(audit) != null
                || hasAuditingAnnotation(persister);
    }

    private static boolean hasAuditingAnnotation(EntityPersister persister) {
        for (Class<?> type = persister.getMappedClass(); type != null; type = type.getSuperclass()) {
            for (Annotation annotation : type.getAnnotations()) {
                if (AUDITING.contains(annotation.annotationType().getName())) {
                    return true;
                }
            }
        }
        return false;
    }
}
