package dev.authadapter.engine;

import dev.authadapter.DuplicateEmailException;
import dev.authadapter.Patch;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.UserStore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps users by direct statements. */
final class DirectUserStore<U, I> implements UserStore<U, I> {

    private final MappedProperty<U> id;
    private final MappedProperty<U> email;
    private final KeyedRows<U> byId;
    private final KeyedRows<U> byEmail;
    private final Inserter<U> inserter;
    private final Duplicates<U> duplicates;
    private final Changes<U> changes;
    private final UserDeletion<U> deletion;

    DirectUserStore(MappedUser<U> user, Sessions sessions, UserDeletion<U> deletion) {
        MappedEntity<U> entity = user.entity();
        id = user.id();
        email = user.email();
        byId = new KeyedRows<>(entity, List.of(id), sessions);
        byEmail = new KeyedRows<>(entity, List.of(email), sessions);
        duplicates = new Duplicates<>(entity, sessions);
        inserter = new Inserter<>(entity, sessions, columns -> Sql.insert(entity.table(), columns));
        changes = new Changes<>(entity, List.of());
        this.deletion = deletion;
    }

    @Override
    public U createUser(U user) {
        Objects.requireNonNull(user, "user");
        Optional<Object> address = address(email.get(user));
        try {
            inserter.insert(user, Collections.singletonMap(email, address.orElse(null)), parameters -> {});
            return user;
        } catch (ViolationException e) {
            throw duplicates.explain(
                    e, user, List.of(email), () -> isOfAnother(address, id.get(user)), DirectUserStore::duplicateEmail);
        }
    }

    @Override
    public Optional<U> getUser(@Nullable I userId) {
        return userId == null ? Optional.empty() : byId.find(userId);
    }

    @Override
    public Optional<U> getUserByEmail(@Nullable String address) {
        return Keys.present(address).flatMap(byEmail::find);
    }

    @Override
    public U updateUser(I userId, Patch<U> patch) {
        Objects.requireNonNull(userId, "id");
        Objects.requireNonNull(patch, "patch");
        Map<MappedProperty<U>, @Nullable Object> changed = changes.of(patch);
        Optional<Object> address = address(changed.get(email));
        if (changed.containsKey(email)) {
            changed.put(email, address.orElse(null));
        }
        try {
            return (changed.isEmpty() ? byId.find(userId) : byId.update(changed, userId))
                    .orElseThrow(() -> new UserNotFoundException("There is no user with this identifier.", null));
        } catch (ViolationException e) {
            throw Duplicates.explain(
                    e, List.of(email), () -> isOfAnother(address, userId), DirectUserStore::duplicateEmail);
        }
    }

    @Override
    public Optional<U> deleteUser(@Nullable I userId) {
        return userId == null ? Optional.empty() : deletion.delete(userId);
    }

    private boolean isOfAnother(Optional<Object> address, @Nullable Object userId) {
        return address.flatMap(byEmail::find)
                .filter(found -> !Objects.equals(id.get(found), userId))
                .isPresent();
    }

    /** A blank address is none: several users may have no address, but only one could have an empty one. */
    private static Optional<Object> address(@Nullable Object value) {
        return value instanceof String text ? Keys.present(text).map(Object.class::cast) : Optional.empty();
    }

    private static DuplicateEmailException duplicateEmail(@Nullable Throwable cause) {
        return new DuplicateEmailException("Another user has this e-mail address.", cause);
    }
}
