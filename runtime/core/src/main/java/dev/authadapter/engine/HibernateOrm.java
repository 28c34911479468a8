package dev.authadapter.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.action.internal.BulkOperationCleanupAction;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;

/** Prepares entities for Hibernate's own sessions. */
final class HibernateOrm {

    private final SessionFactoryImplementor factory;
    private final HibernateTransactions transactions;
    private final Database database;
    private final Function<Class<?>, EntityPersister> persisters;

    /**
     * Makes it.
     *
     * @param persisters finds the persister of an entity, or refuses the entity
     */
    HibernateOrm(
            SessionFactoryImplementor factory,
            HibernateTransactions transactions,
            Function<Class<?>, EntityPersister> persisters) {
        this.factory = factory;
        this.transactions = transactions;
        this.persisters = persisters;
        database = HibernateDatabases.of(factory.getJdbcServices().getDialect());
    }

    <E> OrmEntity<E> entity(EntityBinding<E> binding) {
        return managed(binding).entity();
    }

    /** An entity whose rows belong to users. */
    <E, U, I> OrmOwner<E, U, I> owned(EntityBinding<E> binding, Owner<E, U, I> owner, OrmEntity<U> user) {
        HibernateManaged<E> managed = managed(binding);
        boolean enforced = managed.foreignKey(owner).declared() && database.foreignKeys() == ForeignKeys.ENFORCED;
        OrmOwner.Lookup visible =
                HibernateFeatures.hidesRows(persisters.apply(user.type())) || !managed.pointsOnlyAt(owner)
                        ? OrmOwner.Lookup.SEEN_BY_HIBERNATE
                        : OrmOwner.Lookup.LEFT_TO_FOREIGN_KEY;
        return new OrmOwner<>(managed.entity(), owner, user, enforced ? visible : OrmOwner.Lookup.LOCKED);
    }

    /**
     * What is to be done about the rows of a user who is deleted; empty if the database does it all.
     *
     * @param direct whether direct statements could do it, so that the removal of an object entails nothing
     */
    <E> Optional<OrmUserDeletion.Belongings> belongings(OrmOwner<E, ?, ?> owned, boolean direct) {
        HibernateManaged<E> managed = managed(owned.entity().binding());
        boolean cascading = managed.foreignKey(owned.owner()).cascading()
                && database.foreignKeys() == ForeignKeys.ENFORCED
                && managed.isInOneTable()
                && !HibernateFeatures.keepsRemovedRows(
                        persisters.apply(owned.user().type()));
        if (cascading) {
            EntityPersister persister = managed.persister();
            return persister.canWriteToCache()
                            || factory.getSessionFactoryOptions().isQueryCacheEnabled()
                    ? Optional.of(eviction(persister))
                    : Optional.empty();
        }
        return Optional.of(direct ? OrmBelongings.deleted(owned) : OrmBelongings.removed(owned));
    }

    /** Where work on some entities runs. */
    EntitySessions sessions(OrmEntity<?>... entities) {
        List<HibernateManaged<?>> managed = Arrays.stream(entities)
                .<HibernateManaged<?>>map(entity -> managed(entity.binding()))
                .toList();
        return new HibernateEntitySessions(
                factory,
                transactions,
                HibernateErrors.of(factory)
                        .on(
                                Arrays.stream(entities)
                                        .map(entity -> entity.description().label())
                                        .collect(Collectors.joining(", ")),
                                managed.stream()
                                        .flatMap(entity -> entity.tables().stream())
                                        .toList()),
                new HibernateEntitySessions.Demands(
                        Optional.ofNullable(
                                database.beginning(managed.get(0).persister().getTableName())),
                        database.transactionForLargeObjects() && hasLargeObjects()));
    }

    /** In any entity, since one may be loaded along with another. */
    private boolean hasLargeObjects() {
        List<EntityPersister> all = new ArrayList<>();
        factory.getMappingMetamodel().forEachEntityDescriptor(all::add);
        return all.stream()
                .flatMap(HibernateOrm::columns)
                .anyMatch(column -> column.getJdbcMapping().getJdbcType().isLob());
    }

    private static Stream<SelectableMapping> columns(EntityPersister persister) {
        Stream.Builder<SelectableMapping> columns = Stream.builder();
        persister.forEachSelectable((index, column) -> columns.add(column));
        return columns.build();
    }

    /** When the database deletes rows by itself, the second-level cache and the query cache would keep them. */
    private static OrmUserDeletion.Belongings eviction(EntityPersister persister) {
        return (user, entityManager) ->
                BulkOperationCleanupAction.schedule((SharedSessionContractImplementor) entityManager, persister);
    }

    private <E> HibernateManaged<E> managed(EntityBinding<E> binding) {
        return new HibernateManaged<>(persisters.apply(binding.type()), binding);
    }
}
