package dev.authadapter.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Registers people in one statement.
 *
 * @param batch carries it out
 * @param users prepares users
 * @param accounts prepares accounts
 * @param sessions prepares sessions
 */
record BatchedRegistration<U, I, A, S>(
        DirectBatch batch,
        PersistentUserStore<U, I> users,
        PersistentAccountStore<U, I, A> accounts,
        PersistentSessionStore<U, I, S> sessions) {

    /**
     * Registers somebody, if one statement can; if it does, the objects are what the database holds.
     *
     * @param session a session to open along with it, or null for none
     * @return whether it did; nothing has happened if not
     */
    boolean register(U user, A account, @Nullable S session) {
        return batch.insert(context -> prepare(context, user, account, session));
    }

    private Optional<List<Insertion>> prepare(Context context, U user, A account, @Nullable S session) {
        Optional<Insertion> first = users.prepare(context, user);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Object userId = Objects.requireNonNull(first.get().identifier());
        Optional<Insertion> second = accounts.prepare(context, userId, account);
        if (session == null) {
            return second.map(linked -> List.of(first.get(), linked));
        }
        return second.flatMap(linked ->
                sessions.prepare(context, userId, session).map(opened -> List.of(first.get(), linked, opened)));
    }
}
