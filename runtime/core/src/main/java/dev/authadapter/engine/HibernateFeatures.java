package dev.authadapter.engine;

import dev.authadapter.UnsupportedEntityException;
import jakarta.persistence.EntityListeners;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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

/** Tells the features of entities that only Hibernate's own sessions carry out: direct statements would bypass them. */
final class HibernateFeatures {

    private static final List<Feature> FEATURES = List.of(
            new Feature("@TenantId", HibernateFeatures::hasTenant),
            new Feature("@Version", EntityPersister::isVersioned),
            new Feature(
                    "@OptimisticLocking",
                    persister -> persister.optimisticLockStyle().isAllOrDirty()),
            new Feature("@SoftDelete", persister -> persister.getSoftDeleteMapping() != null),
            new Feature("@SQLRestriction", EntityPersister::hasWhereRestrictions),
            new Feature("inheritance between entities", HibernateFeatures::isInHierarchy),
            new Feature("more than one table", persister -> persister.getTableSpan() > 1),
            new Feature("generated property values", HibernateFeatures::generatesValues),
            new Feature("custom SQL", HibernateFeatures::hasCustomSql),
            new Feature("the second-level cache", HibernateFeatures::isCached),
            new Feature(HibernateFeatures::hasCallbacks, HibernateFeatures::describeCallbacks),
            new Feature("filters that are enabled by default", HibernateFeatures::isFiltered),
            new Feature("auditing or history", HibernateFeatures::isAudited));

    private static final List<Feature> REFUSED = List.of(
            new Feature("@Immutable", persister -> !persister.isMutable()),
            new Feature("@Subselect", persister -> persister.getTableName().startsWith("(")));

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
        List<String> refused = used(REFUSED, persister);
        if (!refused.isEmpty()) {
            throw new UnsupportedEntityException(
                    "'" + persister.getMappedClass().getSimpleName() + "' uses "
                            + String.join(", ", refused)
                            + ", which the adapter does not support: it must be able to store and change rows of the entity.");
        }
        return used(FEATURES, persister);
    }

    private static List<String> used(List<Feature> features, EntityPersister persister) {
        return features.stream()
                .filter(feature -> feature.isUsedBy().test(persister))
                .map(feature -> feature.describer().apply(persister))
                .toList();
    }

    /** Whether Hibernate may not find a row that a foreign key finds. */
    static boolean hidesRows(EntityPersister persister) {
        return persister.getSoftDeleteMapping() != null
                || hasTenant(persister)
                || persister.hasWhereRestrictions()
                || isFiltered(persister);
    }

    /** Whether the row stays when the object is removed. */
    static boolean keepsRemovedRows(EntityPersister persister) {
        var deletion = persister.getIdentifierTableMapping().getDeleteDetails();
        return persister.getSoftDeleteMapping() != null || (deletion != null && deletion.getCustomSql() != null);
    }

    private static boolean hasTenant(EntityPersister persister) {
        return generators(persister).anyMatch(g -> g.getClass().getSimpleName().equals("TenantIdGeneration"));
    }

    private static boolean isInHierarchy(EntityPersister persister) {
        return persister.isPolymorphic()
                || persister.isInherited()
                || persister.hasSubclasses()
                || persister.getDiscriminatorMapping() != null;
    }

    private static boolean generatesValues(EntityPersister persister) {
        return generators(persister).anyMatch(Generator::generatesSometimes);
    }

    private static Stream<Generator> generators(EntityPersister persister) {
        return HibernateAttributes.of(persister).stream()
                .map(AttributeMapping::getGenerator)
                .filter(Objects::nonNull);
    }

    private static boolean hasCustomSql(EntityPersister persister) {
        TableMapping table = persister.getIdentifierTableMapping();
        return Stream.of(table.getInsertDetails(), table.getUpdateDetails(), table.getDeleteDetails())
                .anyMatch(details -> details != null && details.getCustomSql() != null);
    }

    private static boolean isCached(EntityPersister persister) {
        return persister.canReadFromCache()
                || persister.canWriteToCache()
                || persister.hasNaturalIdCache()
                || HibernateAttributes.of(persister).stream()
                        .anyMatch(attribute -> attribute instanceof PluralAttributeMapping collection
                                && collection.getCollectionDescriptor().hasCache());
    }

    private static boolean hasCallbacks(EntityPersister persister) {
        return callbacks(persister).findAny().isPresent();
    }

    /** Adds the annotations of the callbacks and the listener classes, as far as annotations name them. */
    private static String describeCallbacks(EntityPersister persister) {
        Stream<String> annotations = callbacks(persister)
                .map(type -> "@" + type.getCallbackAnnotation().getSimpleName())
                .distinct();
        Stream<String> listeners = hierarchy(persister)
                .flatMap(type -> Stream.ofNullable(type.getDeclaredAnnotation(EntityListeners.class)))
                .flatMap(annotation -> Arrays.stream(annotation.value()))
                .map(Class::getSimpleName);
        return Stream.concat(annotations, listeners)
                .collect(Collectors.joining(", ", "entity listeners or callbacks (", ")"));
    }

    private static Stream<CallbackType> callbacks(EntityPersister persister) {
        CallbackRegistry callbacks = persister.getFactory().getEventEngine().getCallbackRegistry();
        return Arrays.stream(CallbackType.values())
                .filter(type -> callbacks.hasRegisteredCallbacks(persister.getMappedClass(), type));
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
        return hierarchy(persister)
                .flatMap(type -> Arrays.stream(type.getAnnotations()))
                .anyMatch(annotation ->
                        AUDITING.contains(annotation.annotationType().getName()));
    }

    /**
     * A feature.
     *
     * @param isUsedBy whether an entity uses it
     * @param describer names it in messages
     */
    private record Feature(Predicate<EntityPersister> isUsedBy, Function<EntityPersister, String> describer) {

        Feature(String name, Predicate<EntityPersister> isUsedBy) {
            this(isUsedBy, persister -> name);
        }
    }
}
