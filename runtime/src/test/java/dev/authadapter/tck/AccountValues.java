package dev.authadapter.tck;

import dev.authadapter.AccountKey;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an account, apart from any entity.
 *
 * @param userId the user; null for an account that is not linked yet
 * @param type the kind of provider
 * @param key the account at the provider
 * @param tokens what the provider issued
 * @param <I> the type of the user's identifier
 */
public record AccountValues<I>(@Nullable I userId, String type, AccountKey key, ProviderTokens tokens) {

    AccountValues<I> withUserId(I newUserId) {
        return new AccountValues<>(newUserId, type, key, tokens);
    }

    AccountValues<I> withKey(AccountKey newKey) {
        return new AccountValues<>(userId, type, newKey, tokens);
    }

    AccountValues<I> withTokens(ProviderTokens newTokens) {
        return new AccountValues<>(userId, type, key, newTokens);
    }
}
