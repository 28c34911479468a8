package dev.authadapter.engine;

import dev.authadapter.AuthKeys;
import dev.authadapter.AuthPlan;
import dev.authadapter.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives each role the rows of its entity, by the implementation that was chosen for it. */
final class Roles<U, I> {

    private final HibernateMapping mapping;
    private final HibernateOrm orm;
    private final Choices choices;
    private final Optional<MappedUser<U>> directUser;
    private final OrmEntity<U> managedUser;
    private final AuthKeys keys;
    private final Optional<RowEncryption<U>> userEncryption;
    private final List<OwnedDeletion> deletions = new ArrayList<>();
    private final List<MappedEntity<?>> deleted = new ArrayList<>();
    private final List<MappedEntity<?>> stored = new ArrayList<>();
    private final List<OrmUserDeletion.Belongings> belongings = new ArrayList<>();
    private boolean deletesDirectly;

    Roles(HibernateMapping mapping, UserBinding<U, I> binding, AuthKeys keys) {
        this.mapping = mapping;
        this.keys = keys;
        orm = mapping.orm();
        choices = new Choices(mapping.setting());
        managedUser = orm.user(binding);
        directUser = choose(binding.entity(), () -> mapping.user(binding));
        directUser.ifPresent(user -> deleted.add(user.entity()));
        directUser.ifPresent(user -> stored.add(user.entity()));
        deletesDirectly = directUser.isPresent();
        userEncryption = encryption(managedUser, List.of(binding.id()));
    }

    AuthPlan plan() {
        return choices.plan();
    }

    UnownedRows<U> users() {
        return encrypted(
                directUser.<UnownedRows<U>>map(user -> direct(user.entity())).orElseGet(() -> managed(managedUser)),
                userEncryption);
    }

    /**
     * The rows of an entity.
     *
     * @param key what identifies a row
     */
    <E> UnownedRows<E> unowned(EntityBinding<E> binding, List<Property<E, ?>> key) {
        OrmEntity<E> managed = orm.entity(binding);
        return encrypted(
                choose(binding, () -> mapping.entity(binding))
                        .<UnownedRows<E>>map(this::direct)
                        .orElseGet(() -> managed(managed)),
                encryption(managed, key));
    }

    private static <E> UnownedRows<E> encrypted(UnownedRows<E> rows, Optional<RowEncryption<E>> encryption) {
        return encryption
                .<UnownedRows<E>>map(some -> new EncryptedRows<>(rows, some))
                .orElse(rows);
    }

    /** By what Hibernate says of an entity, so that both implementations bind values to the same. */
    private <E> Optional<RowEncryption<E>> encryption(OrmEntity<E> entity, List<Property<E, ?>> key) {
        return RowEncryption.of(entity.description(), key, entity.identifiers().ahead(), keys);
    }

    /**
     * The rows of an entity whose rows belong to users.
     *
     * @param key what identifies a row
     */
    <E> OwnedRows<E, U> owned(EntityBinding<E> binding, Owner<E, U, I> owner, List<Property<E, ?>> key) {
        OwnedRows<E, U> rows = owned(binding, owner);
        Optional<RowEncryption<E>> encryption = encryption(orm.entity(binding), key);
        return encryption.isPresent() || userEncryption.isPresent()
                ? new EncryptedOwnedRows<>(rows, encryption, owner, userEncryption)
                : rows;
    }

    private <E> OwnedRows<E, U> owned(EntityBinding<E> binding, Owner<E, U, I> owner) {
        OrmOwner<E, U, I> managed = orm.owned(binding, owner, managedUser, directUser.isPresent());
        OwnedRows<E, U> managedRows = new OrmOwnedRows<>(managed, orm.sessions(managed.entity(), managedUser));
        Optional<OwnedEntity<E>> direct = choose(binding, () -> mapping.owned(binding, owner, managedUser.type()));
        orm.belongings(managed, direct.isPresent()).ifPresent(some -> belongings.add(0, some));
        deletesDirectly &= direct.isPresent();
        if (direct.isEmpty()) {
            return managedRows;
        }
        return directUser
                .<OwnedRows<E, U>>map(user -> direct(direct.get(), owner, user))
                .orElseGet(() -> new MixedOwnedRows<>(direct(direct.get().entity()), managedRows));
    }

    /** Asked for last, since deleting a user must reach every other role. */
    UserDeletion<U> userDeletion() {
        UserDeletion<U> deletion = deletesDirectly
                ? new DirectUserDeletion<>(
                        directUser.orElseThrow(), deletions, mapping.sessions(deleted.toArray(MappedEntity<?>[]::new)))
                : new OrmUserDeletion<>(managedUser, belongings, orm.sessions(managedUser));
        return userEncryption
                .<UserDeletion<U>>map(encryption -> id -> {
                    Optional<U> user = deletion.delete(id);
                    user.ifPresent(encryption::openDeleted);
                    return user;
                })
                .orElse(deletion);
    }

    /** What inserts rows of several roles at once, where the database can; asked for after those roles. */
    Optional<DirectBatch> batch() {
        Sessions sessions = mapping.sessions(stored.toArray(MappedEntity<?>[]::new));
        return sessions.database().writesTogether()
                ? Optional.of(new DirectBatch(sessions, mapping.transactions()))
                : Optional.empty();
    }

    private <T> Optional<T> choose(EntityBinding<?> binding, Supplier<T> direct) {
        return choices.choose(binding.type(), mapping.needs(binding), direct);
    }

    private <E> DirectRows<E> direct(MappedEntity<E> entity) {
        return new DirectRows<>(entity, mapping.sessions(entity));
    }

    private <E> OrmRows<E> managed(OrmEntity<E> entity) {
        return new OrmRows<>(entity, orm.sessions(entity));
    }

    private <E> OwnedRows<E, U> direct(OwnedEntity<E> owned, Owner<E, U, I> owner, MappedUser<U> user) {
        DirectOwnedRows<E, U, I> rows = new DirectOwnedRows<>(
                new DirectJoinedRows.Join<>(owned, owner, user),
                mapping.sessions(owned.entity()),
                mapping.sessions(owned.entity(), user.entity()));
        stored.add(owned.entity());
        rows.deletion().ifPresent(deletion -> {
            deletions.add(0, deletion);
            deleted.add(owned.entity());
        });
        return rows;
    }
}
