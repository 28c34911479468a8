package dev.authadapter.engine;

import dev.authadapter.Property;
import dev.authadapter.UnsupportedEntityException;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.SharedSessionContract;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.Assigned;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.Generator;
import org.hibernate.id.CompositeNestedGeneratedValueGenerator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Chooses where the identifiers of an entity come from. */
final class HibernateIdentifiers {

    private HibernateIdentifiers() {}

    static <E> Identifier<E> of(EntityPersister persister, @Nullable MappedProperty<E> property) {
        String name = persister.getMappedClass().getSimpleName();
        boolean assigned = isAssigned(persister);
        if (!assigned && property == null) {
            throw new NotDirectException(
                    "'" + name + "' generates a part of its composite identifier",
                    ", which the adapter does not. Use a single identifier, or assign all of it.");
        }
        return new Identifier<>(property, assigned ? assigned(name, persister) : generated(name, persister));
    }

    /** Makes what Hibernate leaves to the caller, and nothing else. */
    static <E> OrmIdentifiers<E> managed(EntityPersister persister, Optional<Property<E, ?>> identifier) {
        if (identifier.isEmpty()) {
            return (entityManager, row) -> {};
        }
        Property<E, ?> property = identifier.get();
        String name = persister.getMappedClass().getSimpleName();
        if (isAssigned(persister)) {
            return new AssignedIdentifiers<>(property, assigned(name, persister));
        }
        boolean mayBeAssigned = persister.getGenerator().allowAssignedIdentifiers();
        return (entityManager, row) -> {
            if (!mayBeAssigned && !Untyped.isUnset(property, property.get(row))) {
                throw new IllegalArgumentException("'" + name + "." + property.name()
                        + "' is set, but Hibernate generates the identifiers of the entity and keeps none that is given."
                        + " Leave it unset.");
            }
        };
    }

    /**
     * Refuses numbers from a table where the whole database is locked by who writes: Hibernate takes them through a connection
     * of its own, which would wait for the transaction that waits for it.
     */
    static void refuseTable(EntityPersister persister, Database database) {
        Generator generator = persister.getGenerator();
        boolean isTable = generator instanceof TableGenerator
                || (generator instanceof SequenceStyleGenerator sequence
                        && !sequence.getDatabaseStructure().isPhysicalSequence());
        if (isTable && database.beginsWithWrite()) {
            throw new UnsupportedEntityException(
                    "'" + persister.getMappedClass().getSimpleName()
                            + "' takes its identifiers from a table, since SQLite has no sequences, and SQLite locks that table while"
                            + " a transaction writes. Use GenerationType.IDENTITY or UUID, or assigned identifiers.");
        }
    }

    private static boolean isAssigned(EntityPersister persister) {
        Generator generator = persister.getGenerator();
        return generator == null || generator instanceof Assigned || generatesNothing(generator);
    }

    /** Hibernate gives each composite identifier a generator, which does nothing if the caller assigns all of it. */
    private static boolean generatesNothing(Generator generator) {
        return generator instanceof CompositeNestedGeneratedValueGenerator composite
                && composite.getGenerationPlans().isEmpty()
                && !composite.generatedOnExecution();
    }

    private static <E> FreeSource<E> assigned(String name, EntityPersister persister) {
        Class<?> type = persister.getIdentifierType().getReturnedClass();
        if (type == String.class) {
            return () -> timeOrdered().toString();
        }
        if (type == UUID.class) {
            return HibernateIdentifiers::timeOrdered;
        }
        return () -> {
            throw new IllegalArgumentException("'" + name
                    + "' has no identifier, and none can be made for its type. Assign one, or map it with"
                    + " @GeneratedValue.");
        };
    }

    private static <E> Identifier.Source<E> generated(String name, EntityPersister persister) {
        Generator generator = persister.getGenerator();
        if (generator instanceof BeforeExecutionGenerator before && !generator.generatedOnExecution()) {
            return (context, entity) ->
                    Objects.requireNonNull(generate(before, context.session(), entity), "generated identifier");
        }
        if (persister.isIdentifierAssignedByInsert()) {
            return new DatabaseIdentifier<>();
        }
        throw new NotDirectException(
                "'" + name + "' has an identifier made by a trigger or default of the database",
                ". Use IDENTITY, SEQUENCE, UUID or assigned identifiers.");
    }

    @SuppressWarnings("NullAway") // there is no current value; Hibernate passes null too, but does not say so
    private static @Nullable Object generate(
            BeforeExecutionGenerator generator, SharedSessionContract session, Object entity) {
        return generator.generate((SharedSessionContractImplementor) session, entity, null, EventType.INSERT);
    }

    /** Without a session, which the strategy does not ask for anything, and which would have to be opened for it. */
    @SuppressWarnings("NullAway")
    private static UUID timeOrdered() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /**
     * Left to the caller, or made here.
     *
     * @param source makes one, or throws if there is no way
     */
    private record AssignedIdentifiers<E>(Property<E, ?> property, FreeSource<E> source) implements OrmIdentifiers<E> {

        @Override
        public void prepare(EntityManager entityManager, E row) {
            if (Untyped.isUnset(property, property.get(row))) {
                Untyped.assign(property, row, source.next());
            }
        }

        @Override
        public Optional<Supplier<Object>> ahead() {
            return Optional.of(source::next);
        }
    }

    /** Makes identifiers out of nothing. */
    private interface FreeSource<E> extends Identifier.Source<E> {

        Object next();

        @Override
        default Object next(Context context, E entity) {
            return next();
        }
    }

    private static final class DatabaseIdentifier<E> implements Identifier.Source<E> {

        @Override
        public boolean isDatabase() {
            return true;
        }

        @Override
        public Object next(Context context, E entity) {
            throw new AssertionError("the database makes the identifier");
        }
    }
}
