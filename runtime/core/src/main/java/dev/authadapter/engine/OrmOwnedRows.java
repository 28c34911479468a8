package dev.authadapter.engine;

import dev.authadapter.Property;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets Hibernate store the rows of users. */
final class OrmOwnedRows<E, U, I> implements OwnedRows<E, U> {

    private final OrmEntity<E> entity;
    private final OrmOwner<E, U, I> owner;
    private final EntitySessions sessions;
    private final OrmInserter<E> inserter;

    OrmOwnedRows(OrmOwner<E, U, I> owner, EntitySessions sessions) {
        this.owner = owner;
        this.sessions = sessions;
        entity = owner.entity();
        inserter = new OrmInserter<>(entity, sessions);
    }

    @Override
    public Description<E> description() {
        return entity.description();
    }

    @Override
    public KeyedRows<E> where(List<Condition<E>> conditions) {
        return new OrmKeyedRows<>(entity, entity.isIdentifier(conditions), jpql(conditions), owner::complete, sessions);
    }

    @Override
    public Purge upTo(List<Property<E, ?>> key, Property<E, ?> bounded) {
        return new OrmPurge<>(entity, jpql(List.of(Condition.atMost(bounded))), sessions);
    }

    @Override
    public UnlessLast<E> unlessLast(List<Property<E, ?>> key) {
        return new OrmUnlessLast<>(owner, jpql(Condition.equal(key)), sessions);
    }

    @Override
    public KeyedRows<E> ofUser(List<Condition<E>> conditions) {
        return new OrmKeyedRows<>(entity, false, ofUserJpql(conditions), owner::complete, sessions);
    }

    @Override
    public ManyRows<E> allOfUser(List<Condition<E>> conditions, Property<E, ?> order) {
        return new OrmManyRows<>(entity, ofUserJpql(conditions), order.name(), owner::complete, sessions);
    }

    @Override
    public JoinedRows<E, U> joined(List<Condition<E>> conditions) {
        return new OrmJoinedRows<>(owner, jpql(conditions), sessions);
    }

    private static <E> String jpql(List<Condition<E>> conditions) {
        return Jpql.where(conditions, property -> "e." + property.name());
    }

    private String ofUserJpql(List<Condition<E>> conditions) {
        List<Condition<E>> all = new ArrayList<>(conditions);
        all.add(Condition.equal(owner.owner().property()));
        return Jpql.where(
                all, property -> property == owner.owner().property() ? owner.path("e") : "e." + property.name());
    }

    @Override
    public void insert(Object user, E row) {
        I userId = owner.identifier(user);
        @Nullable I present = owner.owner().userId(row);
        boolean pointed = !Untyped.isUnset(owner.owner().property(), present);
        if (pointed && !Objects.equals(present, userId)) {
            throw new IllegalArgumentException(
                    entity.binding().label(owner.owner().property()) + " points at another user than the one given.");
        }
        Object original = owner.owner().property().get(row);
        try {
            inserter.insert(row, entityManager -> owner.point(entityManager, row, userId));
        } catch (ViolationException e) {
            throw isOfMissingUser(e, user) ? OrmOwner.notFound(e.getCause()) : e;
        }
        // What callers see holds nothing of Hibernate's: their own user, or one of which only the identifier is known.
        if (pointed) {
            Untyped.assign(owner.owner().property(), row, original);
        } else {
            owner.owner().point(row, userId);
        }
        entity.copies()
                .forEach((copy, written) ->
                        Untyped.assign(copy, row, written == owner.owner().property() ? userId : written.get(row)));
    }

    private boolean isOfMissingUser(ViolationException violation, Object user) {
        return violation.kind() == ViolationException.Kind.FOREIGN_KEY
                && (owner.lookup() == OrmOwner.Lookup.LEFT_TO_FOREIGN_KEY || isMissing(user));
    }

    private boolean isMissing(Object user) {
        return sessions.<Optional<U>>read(entityManager -> owner.user().find(entityManager, LockModeType.NONE, user))
                .isEmpty();
    }
}
