package dev.authadapter.engine;

import dev.authadapter.AuthKeys;
import dev.authadapter.AuthPlan;
import dev.authadapter.Property;
import dev.authadapter.UnsupportedEntityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives each role the rows of its entity, by the implementation that was chosen for it. */
final class Roles<U, I> {

    private final HibernateMapping mapping;
    private final UserBinding<U, I> binding;
    private final Choices choices;
    private final Optional<MappedUser<U>> directUser;
    private final AuthKeys keys;
    private final Optional<RowEncryption<U>> userEncryption;
    private final List<OwnedDeletion> deletions = new ArrayList<>();
    private final List<MappedEntity<?>> deleted = new ArrayList<>();
    private final List<MappedEntity<?>> stored = new ArrayList<>();
    private final List<Supplier<Optional<OrmUserDeletion.Belongings>>> belongings = new ArrayList<>();
    private @Nullable OrmEntity<U> managedUser;
    private boolean deletesDirectly;

    /**
     * Chooses for users.
     *
     * @throws UnsupportedEntityException if their identifier is another than the binding says
     */
    Roles(HibernateMapping mapping, UserBinding<U, I> binding, AuthKeys keys) {
        this.mapping = mapping;
        this.binding = binding;
        this.keys = keys;
        choices = new Choices(mapping.setting());
        mapping.requireIdentifier(binding.entity(), binding.id());
        directUser = choose(binding.entity(), () -> mapping.user(binding));
        directUser.ifPresent(user -> deleted.add(user.entity()));
        directUser.ifPresent(user -> stored.add(user.entity()));
        deletesDirectly = directUser.isPresent();
        userEncryption = encryption(binding.entity(), List.of(binding.id()));
    }

    AuthPlan plan() {
        return choices.plan();
    }

    UnownedRows<U> users() {
        return encrypted(
                directUser.<UnownedRows<U>>map(user -> direct(user.entity())).orElseGet(() -> managed(managedUser())),
                userEncryption);
    }

    /**
     * The rows of an entity.
     *
     * @param key what identifies a row
     */
    <E> UnownedRows<E> unowned(EntityBinding<E> entity, List<Property<E, ?>> key) {
        return encrypted(
                choose(entity, () -> mapping.entity(entity))
                        .<UnownedRows<E>>map(this::direct)
                        .orElseGet(() -> managed(mapping.orm().entity(entity))),
                encryption(entity, key));
    }

    private static <E> UnownedRows<E> encrypted(UnownedRows<E> rows, Optional<RowEncryption<E>> encryption) {
        return encryption
                .<UnownedRows<E>>map(some -> new EncryptedRows<>(rows, some))
                .orElse(rows);
    }

    /** By what Hibernate says of an entity, so that both implementations bind values to the same. */
    private <E> Optional<RowEncryption<E>> encryption(EntityBinding<E> entity, List<Property<E, ?>> key) {
        if (entity.encrypted().isEmpty()) {
            return Optional.empty();
        }
        OrmEntity<E> managed = mapping.orm().entity(entity);
        return RowEncryption.of(
                managed.description(), key, managed.identifiers().ahead(), keys);
    }

    /**
     * The rows of an entity whose rows belong to users.
     *
     * @param key what identifies a row
     */
    <E> OwnedRows<E, U> owned(EntityBinding<E> entity, Owner<E, U, I> owner, List<Property<E, ?>> key) {
        OwnedRows<E, U> rows = owned(entity, owner);
        Optional<RowEncryption<E>> encryption = encryption(entity, key);
        return encryption.isPresent() || userEncryption.isPresent()
                ? new EncryptedOwnedRows<>(rows, encryption, owner, userEncryption)
                : rows;
    }

    /** What Hibernate's own sessions would take is prepared only if they are needed, since it doubles the time of a start. */
    private <E> OwnedRows<E, U> owned(EntityBinding<E> entity, Owner<E, U, I> owner) {
        Optional<OwnedEntity<E>> direct = choose(
                entity, () -> mapping.owned(entity, owner, binding.entity().type()));
        belongings.add(0, () -> mapping.orm().belongings(managed(entity, owner), direct.isPresent()));
        deletesDirectly &= direct.isPresent();
        if (direct.isPresent() && directUser.isPresent()) {
            return direct(direct.get(), owner, directUser.get());
        }
        OrmOwner<E, U, I> managed = managed(entity, owner);
        OwnedRows<E, U> managedRows =
                new OrmOwnedRows<>(managed, mapping.orm().sessions(managed.entity(), managed.user()));
        return direct.<OwnedRows<E, U>>map(rows -> new MixedOwnedRows<>(direct(rows.entity()), managedRows))
                .orElse(managedRows);
    }

    /** Asked for last, since deleting a user must reach every other role. */
    UserDeletion<U> userDeletion() {
        UserDeletion<U> deletion = deletesDirectly
                ? new DirectUserDeletion<>(
                        directUser.orElseThrow(), deletions, mapping.sessions(deleted.toArray(MappedEntity<?>[]::new)))
                : managedDeletion(managedUser());
        return userEncryption
                .<UserDeletion<U>>map(encryption -> id -> {
                    Optional<U> user = deletion.delete(id);
                    user.ifPresent(encryption::openDeleted);
                    return user;
                })
                .orElse(deletion);
    }

    private UserDeletion<U> managedDeletion(OrmEntity<U> user) {
        return new OrmUserDeletion<>(
                user,
                belongings.stream().map(Supplier::get).flatMap(Optional::stream).toList(),
                mapping.orm().sessions(user));
    }

    /** What inserts rows of several roles at once, where the database can; asked for after those roles. */
    Optional<DirectBatch> batch() {
        Sessions sessions = mapping.sessions(stored.toArray(MappedEntity<?>[]::new));
        return sessions.database().writesTogether()
                ? Optional.of(new DirectBatch(sessions, mapping.transactions()))
                : Optional.empty();
    }

    private <T> Optional<T> choose(EntityBinding<?> entity, Supplier<T> direct) {
        return choices.choose(entity.type(), mapping.needs(entity), direct);
    }

    private <E> DirectRows<E> direct(MappedEntity<E> entity) {
        return new DirectRows<>(entity, mapping.sessions(entity));
    }

    private <E> OrmRows<E> managed(OrmEntity<E> entity) {
        return new OrmRows<>(entity, mapping.orm().sessions(entity));
    }

    private OrmEntity<U> managedUser() {
        if (managedUser == null) {
            managedUser = mapping.orm().entity(binding.entity());
        }
        return managedUser;
    }

    private <E> OrmOwner<E, U, I> managed(EntityBinding<E> entity, Owner<E, U, I> owner) {
        return mapping.orm().owned(entity, owner, managedUser());
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
