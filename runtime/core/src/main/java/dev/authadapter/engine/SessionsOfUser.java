package dev.authadapter.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sessions of a user, who knows the token of one of them at most: the others are named by what the database holds. */
final class SessionsOfUser<S, I> {

    private final SessionBinding<S, ?, I> binding;
    private final TokenForm<S> form;
    private final TokenMigration<S> stored;
    private final KeyedRows<S> byHandle;
    private final ManyRows<S> all;
    private final ManyRows<S> others;

    SessionsOfUser(SessionBinding<S, ?, I> binding, OwnedRows<S, ?> rows, TokenForm<S> form, TokenMigration<S> stored) {
        this.binding = binding;
        this.form = form;
        this.stored = stored;
        var token = binding.sessionToken().property();
        var expires = binding.expires().property();
        byHandle = rows.ofUser(List.of(Condition.equal(token)));
        all = rows.allOfUser(List.of(), expires);
        others = rows.allOfUser(List.of(Condition.different(token)), expires);
    }

    List<S> list(@Nullable I userId) {
        return userId == null
                ? List.of()
                : all.list(userId).stream().map(this::withHandle).toList();
    }

    String handle(String sessionToken) {
        return Keys.present(Objects.requireNonNull(sessionToken, "sessionToken"))
                .flatMap(form::stored)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The session token is blank, or no text. Pass the token that the browser presented."));
    }

    Optional<S> revoke(@Nullable I userId, @Nullable String handle) {
        return userId == null ? Optional.empty() : Keys.findable(handle).flatMap(key -> byHandle.delete(key, userId));
    }

    int delete(@Nullable I userId) {
        return userId == null ? 0 : all.delete(userId);
    }

    int deleteExcept(@Nullable I userId, String sessionToken) {
        String kept = handle(sessionToken);
        if (userId == null) {
            return 0;
        }
        if (!form.formerly(sessionToken).isEmpty()) {
            stored.row(sessionToken); // so that the row to keep is known by its handle
        }
        return others.delete(kept, userId);
    }

    /** A row that still holds the token itself must not show it, so it is rewritten as if the token had been presented. */
    private S withHandle(S session) {
        return Keys.present(binding.sessionToken().property().get(session))
                .filter(binding.sessionToken()::mayBePlain)
                .flatMap(stored::row)
                .orElse(session);
    }
}
