package dev.authadapter.engine;

import dev.authadapter.UnsupportedEntityException;
import jakarta.persistence.EntityListeners;
import java.util.Arrays;
import java.util.List;
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
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.sql.model.TableMapping;

/** Refuses entities that have features only Hibernate's own sessions carry out: direct statements would bypass them. */
final class HibernateFeatures {

    private static final List<Feature> FEATURES = List.of(
            new Feature("@TenantId", HibernateFeatures::hasTenant),
            new Feature("@Version", EntityPersister::isVersioned),
            new Feature("@SoftDelete", persister -> persister.getSoftDeleteMapping() != null),
            new Feature("@SQLRestriction", EntityPersister::hasWhereRestrictions),
            new Feature("@Immutable", persister -> !persister.isMutable()),
            new Feature("@Subselect", persister -> persister.getTableName().startsWith("(")),
            new Feature("inheritance between entities", HibernateFeatures::isInHierarchy),
            new Feature("more than one table", persister -> persister.getTableSpan() > 1),
            new Feature("generated property values", HibernateFeatures::generatesValues),
            new Feature("custom SQL", HibernateFeatures::hasCustomSql),
            new Feature(
                    "the second-level cache", persister -> persister.canReadFromCache() || persister.canWriteToCache()),
            new Feature(HibernateFeatures::hasCallbacks, HibernateFeatures::describeCallbacks),
            new Feature("filters that are enabled by default", HibernateFeatures::isFiltered),
            new Feature("auditing or history", HibernateFeatures::isAudited));

    /** Named by text, since Envers is no dependency and the others are newer than the oldest Hibernate supported. */
    private static final Set<String> AUDITING = Set.of(
            "org.hibernate.envers.Audited", "org.hibernate.annotations.Audited", "org.hibernate.annotations.Temporal");

    private HibernateFeatures() {}

    /**
     * Refuses an entity.
     *
     * @throws UnsupportedEntityException if the entity has such a feature
     */
    static void refuse(EntityPersister persister) {
        List<String> used = FEATURES.stream()
                .filter(feature -> feature.isUsedBy().test(persister))
                .map(feature -> feature.describer().apply(persister))
                .toList();
        if (!used.isEmpty()) {
            throw new UnsupportedEntityException(
                    "'" + persister.getMappedClass().getSimpleName() + "' uses "
                            + String.join(", ", used)
                            + ", which the adapter does not support: it writes and reads the table directly."
                            + " Keep the entity free of it, and put what needs it in an entity of your own that refers to this one.");
        }
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
        return HibernateEntity.attributes(persister).stream()
                .map(AttributeMapping::getGenerator)
                .filter(Objects::nonNull);
    }

    private static boolean hasCustomSql(EntityPersister persister) {
        TableMapping table = persister.getIdentifierTableMapping();
        return Stream.of(table.getInsertDetails(), table.getUpdateDetails(), table.getDeleteDetails())
                .anyMatch(details -> details != null && details.getCustomSql() != null);
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

    private static boolean isAudited(EntityPersister persister) {
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
