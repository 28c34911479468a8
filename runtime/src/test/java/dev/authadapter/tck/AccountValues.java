package dev.authadapter.tck;

import dev.authadapter.AccountKey;
import dev.authadapter.ProviderTokens;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an account, apart from any entity.
 *
 * @param userId the user; null for an account that is not linked yet
 * @param type the kind of provider
 * @param key the account at the provider
 * @param tokens what the provider issued
 * @param other what the adapter itself sets on a stored account, such as its identifier, by property name; whatever a
 *     stored account has here, every operation must return
 * @param <I> the type of the user's identifier
 */
public record AccountValues<I>(
        @Nullable I userId, String type, AccountKey key, ProviderTokens tokens, Map<String, ?> other) {

    /** Makes an account. */
    public AccountValues {
        other = Map.copyOf(other);
    }

    /**
     * Makes an account that has nothing but what the contract names.
     *
     * @param userId the user; null for an account that is not linked yet
     * @param type the kind of provider
     * @param key the account at the provider
     * @param tokens what the provider issued
     */
    public AccountValues(@Nullable I userId, String type, AccountKey key, ProviderTokens tokens) {
        this(userId, type, key, tokens, Map.of());
    }

    AccountValues<I> withUserId(I newUserId) {
        return new AccountValues<>(newUserId, type, key, tokens, other);
    }

    AccountValues<I> withKey(AccountKey newKey) {
        return new AccountValues<>(userId, type, newKey, tokens, other);
    }

    AccountValues<I> withTokens(ProviderTokens newTokens) {
        return new AccountValues<>(userId, type, key, newTokens, other);
    }

    /** The same without what acts in the user's name at the provider. */
    AccountValues<I> withoutSecrets() {
        return withTokens(tokens.withAccessToken(null).withRefreshToken(null).withIdToken(null));
    }

    AccountValues<I> withOther(Map<String, ?> newOther) {
        return new AccountValues<>(userId, type, key, tokens, newOther);
    }
}
