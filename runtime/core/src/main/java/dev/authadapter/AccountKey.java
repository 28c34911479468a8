package dev.authadapter;

import java.util.Objects;

/**
 * Names one account at one provider. The pair is unique among all accounts.
 *
 * @param provider the provider's identifier, such as {@code "github"}
 * @param providerAccountId the identifier the provider gives the account
 */
public record AccountKey(String provider, String providerAccountId) {

    /**
     * Makes a key.
     *
     * @throws NullPointerException if a part is null
     */
    public AccountKey {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(providerAccountId, "providerAccountId");
    }

    /**
     * Names the provider, and not the account, which is a person's.
     *
     * @return for example {@code AccountKey[github]}
     */
    @Override
    public String toString() {
        return "AccountKey[" + provider + "]";
    }
}
