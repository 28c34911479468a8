package dev.authadapter.engine;

import dev.authadapter.DuplicateEmailException;
import dev.authadapter.Patch;
import dev.authadapter.Property;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.UserStore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps users in a database. */
final class PersistentUserStore<U, I> implements UserStore<U, I> {

    private final Property<U, @Nullable I> id;
    private final Property<U, @Nullable String> email;
    private final UnownedRows<U> rows;
    private final KeyedRows<U> byId;
    private final KeyedRows<U> byEmail;
    private final Duplicates<U> duplicates;
    private final Changes<U> changes;
    private final UserDeletion<U> deletion;

    PersistentUserStore(UserBinding<U, I> binding, UnownedRows<U> rows, UserDeletion<U> deletion) {
        id = binding.id();
        email = binding.email();
        this.rows = rows;
        byId = rows.by(List.of(id));
        byEmail = rows.by(List.of(email));
        duplicates = new Duplicates<>(rows);
        changes = new Changes<>(rows.description(), List.of());
        this.deletion = deletion;
    }

    @Override
    public U createUser(U user) {
        Objects.requireNonNull(user, "user");
        Optional<Object> address = address(email.get(user));
        try {
            rows.insert(user, Collections.singletonMap(email, address.orElse(null)));
            return user;
        } catch (ViolationException e) {
            throw duplicates.explain(
                    e,
                    user,
                    List.of(email),
                    () -> isOfAnother(address, id.get(user)),
                    PersistentUserStore::duplicateEmail);
        }
    }

    /** Prepares {@link #createUser} for being carried out together with what belongs to the user; empty if it cannot be. */
    Optional<Insertion> prepare(Context context, U user) {
        return rows.prepare(
                context,
                user,
                Collections.singletonMap(email, address(email.get(user)).orElse(null)));
    }

    @Override
    public Optional<U> getUser(@Nullable I userId) {
        return userId == null ? Optional.empty() : byId.find(userId);
    }

    @Override
    public Optional<U> getUserByEmail(@Nullable String address) {
        return Keys.findable(address).flatMap(byEmail::find);
    }

    @Override
    public U updateUser(I userId, Patch<U> patch) {
        Objects.requireNonNull(userId, "id");
        Objects.requireNonNull(patch, "patch");
        Map<Property<U, ?>, @Nullable Object> changed = changes.of(patch);
        Optional<Object> address = address(changed.get(email));
        if (changed.containsKey(email)) {
            changed.put(email, address.orElse(null));
        }
        try {
            return (changed.isEmpty() ? byId.find(userId) : byId.update(changed, userId))
                    .orElseThrow(() -> new UserNotFoundException("There is no user with this identifier.", null));
        } catch (ViolationException e) {
            throw duplicates.explain(
                    e, List.of(email), () -> isOfAnother(address, userId), PersistentUserStore::duplicateEmail);
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
