package dev.authadapter.engine;

import dev.authadapter.AuthTransactions;
import dev.authadapter.Property;
import dev.authadapter.UnsupportedEntityException;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * Reads from Hibernate's live metamodel where entities lie in the database. With the other classes whose names begin with
 * {@code Hibernate}, the only code that knows Hibernate's SPI.
 */
final class HibernateMapping {

    private final SessionFactoryImplementor factory;
    private final HibernateTransactions transactions;
    private final HibernateSessions sessions;
    private final HibernateValidation validation;

    /** Why every entity needs Hibernate's own sessions, if it does. */
    private final List<String> ofEveryEntity;

    private HibernateMapping(
            SessionFactoryImplementor factory, AuthTransactions callers, HibernateValidation validation) {
        this.factory = factory;
        transactions = new HibernateTransactions(factory, callers);
        sessions = HibernateSessions.of(factory, transactions);
        this.validation = validation;
        ofEveryEntity = HibernateListeners.reasons(factory);
    }

    /**
     * Opens the metamodel of a factory.
     *
     * @throws UnsupportedEntityException if the factory is not Hibernate's
     */
    static HibernateMapping of(EntityManagerFactory factory, AuthTransactions callers) {
        try {
            SessionFactoryImplementor hibernate = HibernateProxies.factory(factory);
            return new HibernateMapping(hibernate, callers, new HibernateValidation(hibernate));
        } catch (PersistenceException | ClassCastException notHibernate) {
            throw new UnsupportedEntityException(
                    "The EntityManagerFactory is a "
                            + factory.getClass().getName()
                            + ", and the adapter works with Hibernate's only. Make it with Hibernate as the persistence provider.");
        }
    }

    /** The same entities, in the transactions of another caller. */
    HibernateMapping within(AuthTransactions callers) {
        return new HibernateMapping(factory, callers, validation);
    }

    /** The same entities, for Hibernate's own sessions. */
    HibernateOrm orm() {
        return new HibernateOrm(factory, transactions, this::persister);
    }

    Transactions transactions() {
        return transactions;
    }

    /** Where statements on some entities run. */
    Sessions sessions(MappedEntity<?>... entities) {
        boolean largeObjects = Arrays.stream(entities)
                .flatMap(entity -> entity.properties().stream())
                .anyMatch(property -> property.mapping().isLargeObject());
        Sessions named = sessions.on(
                Arrays.stream(entities).map(MappedEntity::label).collect(Collectors.joining(", ")),
                Arrays.stream(entities).map(MappedEntity::table).toList());
        return largeObjects && named.database().transactionForLargeObjects() ? new TransactionalSessions(named) : named;
    }

    /**
     * Refuses an entity that has another identifier.
     *
     * @throws UnsupportedEntityException if it does
     */
    <E> void requireIdentifier(EntityBinding<E> binding, Property<E, ?> identifier) {
        if (!identifier.name().equals(persister(binding.type()).getIdentifierPropertyName())) {
            throw new UnsupportedEntityException(binding.label(identifier)
                    + " is not the identifier of the entity. Put @Id on it, and on nothing else.");
        }
    }

    <U, I> MappedUser<U> user(UserBinding<U, I> binding) {
        MappedEntity<U> entity = entity(binding.entity());
        return new MappedUser<>(entity, entity.get(binding.id()), entity.get(binding.email()));
    }

    EngineSetting setting() {
        return EngineSetting.of(factory.getProperties());
    }

    /** Clauses that say why an entity needs Hibernate's own sessions, if it does. */
    List<String> needs(EntityBinding<?> binding) {
        EntityPersister persister = persister(binding.type());
        HibernateIdentifiers.refuseTable(persister, sessions.database());
        List<String> features = new ArrayList<>(HibernateFeatures.of(persister));
        if (validation.constrains(persister)) {
            features.add("Bean Validation");
        }
        List<String> needs = new ArrayList<>();
        if (!features.isEmpty()) {
            needs.add("it uses " + String.join(", ", features));
        }
        needs.addAll(ofEveryEntity);
        return needs;
    }

    /** The statement that a transaction of several statements begins with, to be allowed to write; null if none is needed. */
    @Nullable
    String beginning(EntityBinding<?> binding) {
        return sessions.database().beginning(persister(binding.type()).getTableName());
    }

    <E> MappedEntity<E> entity(EntityBinding<E> binding) {
        return resolver(binding, null).resolve();
    }

    <E, U, I> OwnedEntity<E> owned(EntityBinding<E> binding, Owner<E, U, I> owner, Class<U> user) {
        HibernateOwner<E> hibernateOwner = HibernateOwner.of(owner, persister(binding.type()), persister(user));
        MappedEntity<E> entity = resolver(binding, hibernateOwner).resolve();
        return new OwnedEntity<>(
                entity, entity.get(owner.property()), hibernateOwner.foreignKey(), hibernateOwner.cascading());
    }

    private <E> HibernateEntity<E> resolver(EntityBinding<E> binding, @Nullable HibernateOwner<E> owner) {
        return new HibernateEntity<>(persister(binding.type()), binding, owner);
    }

    private EntityPersister persister(Class<?> type) {
        EntityPersister persister = factory.getMappingMetamodel().findEntityDescriptor(type);
        if (persister == null) {
            throw new UnsupportedEntityException("'" + type.getName()
                    + "' is not an entity of this EntityManagerFactory. List it as a <class> in persistence.xml, or pass it"
                    + " to setAnnotatedClasses, addAnnotatedClass or managedClass, wherever the application lists its"
                    + " entities; the static method entities() of the adapter lists all it needs.");
        }
        return persister;
    }
}
