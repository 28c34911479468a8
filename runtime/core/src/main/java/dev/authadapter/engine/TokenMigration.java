package dev.authadapter.engine;

import dev.authadapter.UnsupportedEntityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds rows by their token, and replaces what they still hold from before: the token itself, or its digest by a former key. */
final class TokenMigration<E> {

    private static final String CURE =
            "Turn migrateTokensOnRead off, give no former token keys, and let the old sessions end.";

    private final TokenForm<E> form;
    private final KeyedRows<E> byToken;

    /**
     * Makes it.
     *
     * @param byToken the rows by what they hold of the token
     * @throws UnsupportedEntityException if tokens shall be replaced and cannot be
     */
    TokenMigration(TokenProperty<E> token, TokenForm<E> form, Description<E> entity, KeyedRows<E> byToken) {
        this.form = form;
        this.byToken = byToken;
        boolean replaces = token.migratesOnRead() || !form.former().isEmpty();
        if (replaces && !entity.updatable().contains(token.property())) {
            throw new UnsupportedEntityException(form.label()
                    + " is part of the identifier, or not updatable, so that what is stored of old tokens cannot be replaced. "
                    + CURE);
        }
        if (replaces && !entity.binding().encrypted().isEmpty()) {
            throw new UnsupportedEntityException(form.label() + " cannot be replaced, since "
                    + entity.binding().label(entity.binding().encrypted().get(0))
                    + " is encrypted and bound to it. " + CURE);
        }
    }

    /**
     * Works on the row of a token. A row from before is rewritten first, in one statement whose condition is that it still is as it
     * was.
     *
     * @param token what is presented
     * @param operation takes what the row holds of it; empty if there is no such row
     */
    <R> Optional<R> find(String token, Function<Object, Optional<R>> operation) {
        Optional<String> stored = form.stored(token);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Optional<R> found = operation.apply(stored.get());
        List<String> formerly = found.isPresent() ? List.of() : form.formerly(token);
        if (formerly.isEmpty()) {
            return found;
        }
        formerly.stream()
                .filter(former -> byToken.find(former).isPresent())
                .findFirst()
                .ifPresent(former -> rewrite(former, stored.get()));
        // Also if there was none: another caller may have rewritten it between the first look and the second.
        return operation.apply(stored.get());
    }

    /** The row of a token, which afterwards holds what is stored of it. */
    Optional<E> row(String token) {
        return find(token, byToken::find);
    }

    private void rewrite(String former, String stored) {
        byToken.update(Map.of(form.property(), stored), former);
    }
}
