package dev.authadapter.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Deletes a user and what belongs to them by statements of its own. */
final class DirectUserDeletion<U> implements UserDeletion<U> {

    private final DirectKeyedRows<U> users;
    private final List<OwnedDeletion> owned;
    private final Optional<String> cascade;

    /**
     * Prepares it.
     *
     * @param owned deletes what the database may not delete along with the user
     * @param sessions for statements on the tables of all of them
     */
    DirectUserDeletion(MappedUser<U> user, List<OwnedDeletion> owned, Sessions sessions) {
        users = new DirectKeyedRows<>(user.entity(), DirectConditions.equal(user.id()), sessions);
        this.owned = List.copyOf(owned);
        cascade = owned.stream().allMatch(rows -> rows.unneeded().isPresent())
                ? Optional.of(
                        owned.stream().flatMap(rows -> rows.unneeded().stream()).collect(Collectors.joining(" and ")))
                : Optional.empty();
    }

    @Override
    public Optional<U> delete(Object user) {
        if (owned.isEmpty()) {
            return users.delete(user);
        }
        // The statement that deletes asks for the foreign keys itself. To ask before it would be a read, after which
        // SQLite refuses to write when another connection has written meanwhile (guarded by ConcurrencyTest).
        return cascade.flatMap(condition -> users.deleteIf(condition, user))
                .or(() -> users.deleteWith(
                        jdbc -> {
                            for (OwnedDeletion rows : owned) {
                                rows.statement().deleteOf(user, jdbc);
                            }
                        },
                        user));
    }
}
