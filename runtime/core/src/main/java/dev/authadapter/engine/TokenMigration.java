package dev.authadapter.engine;

import dev.authadapter.UnsupportedEntityException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds rows by their token, and replaces tokens that are still stored as they are. */
final class TokenMigration<E> {

    private final TokenForm<E> form;
    private final TokenProperty<E> property;
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
        property = token;
        if (token.migratesOnRead() && !entity.updatable().contains(token.property())) {
            throw new UnsupportedEntityException(form.label()
                    + " is part of the identifier, or not updatable, so that tokens which are stored as they are"
                    + " cannot be replaced. Turn migrateTokensOnRead off, and let the old sessions end.");
        }
        if (token.migratesOnRead() && !entity.binding().encrypted().isEmpty()) {
            throw new UnsupportedEntityException(form.label() + " cannot be replaced, since "
                    + entity.binding().label(entity.binding().encrypted().get(0))
                    + " is encrypted and bound to it. Turn migrateTokensOnRead off, and let the old sessions end.");
        }
    }

    /**
     * Works on the row of a token. A row that holds the token itself is rewritten first, in one statement whose condition is that it
     * still does.
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
        if (found.isPresent() || !property.mayBePlain(token)) {
            return found;
        }
        if (byToken.find(token).isPresent()) {
            rewrite(token, stored.get());
        }
        // Also if there was none: another caller may have rewritten it between the first look and the second.
        return operation.apply(stored.get());
    }

    /** The row of a token, which afterwards holds what is stored of it. */
    Optional<E> row(String token) {
        return find(token, byToken::find);
    }

    private void rewrite(String token, String stored) {
        byToken.update(Map.of(property.property(), stored), token);
    }
}
