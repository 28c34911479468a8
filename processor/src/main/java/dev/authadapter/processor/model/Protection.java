package dev.authadapter.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an adapter keeps of secrets.
 *
 * @param sessionTokens what it keeps of session tokens
 * @param verificationTokens what it keeps of one-time tokens
 * @param migratesTokensOnRead whether tokens that were stored as they are, are accepted and replaced
 * @param encryptsProviderTokens whether the tokens of accounts are encrypted, annotated or not
 */
public record Protection(
        TokenStorage sessionTokens,
        TokenStorage verificationTokens,
        boolean migratesTokensOnRead,
        boolean encryptsProviderTokens) {

    /** The properties of accounts that act in a person's name at a provider, by the names of the contract. */
    public static final List<String> PROVIDER_TOKENS = List.of("accessToken", "refreshToken", "idToken");

    /**
     * What holds when nothing is said.
     *
     * @return digests of the tokens that sign in, and nothing encrypted
     */
    public static Protection standard() {
        return new Protection(TokenStorage.SHA256, TokenStorage.SHA256, false, false);
    }

    /**
     * What is kept of the tokens of a role.
     *
     * @param role the role
     * @return empty for a role whose entities are not found by a token
     */
    public Optional<TokenStorage> tokens(Role role) {
        if (role == Role.SESSION) {
            return Optional.of(sessionTokens);
        }
        return role == Role.VERIFICATION_TOKEN ? Optional.of(verificationTokens) : Optional.empty();
    }

    /**
     * The properties that are encrypted though they may not be annotated.
     *
     * @param role the role
     * @return names of the contract
     */
    public Set<String> encrypted(Role role) {
        return role == Role.ACCOUNT && encryptsProviderTokens ? Set.copyOf(PROVIDER_TOKENS) : Set.of();
    }

    /**
     * Whether old tokens are to be replaced though all new ones are stored as the old ones are.
     *
     * @return true if so
     */
    public boolean migratesNothing() {
        return migratesTokensOnRead && sessionTokens == TokenStorage.PLAIN && verificationTokens == TokenStorage.PLAIN;
    }

    /**
     * Whether tokens are digested with a key.
     *
     * @return true if those of some role are
     */
    public boolean usesTokenKey() {
        return sessionTokens == TokenStorage.HMAC_SHA256 || verificationTokens == TokenStorage.HMAC_SHA256;
    }
}
