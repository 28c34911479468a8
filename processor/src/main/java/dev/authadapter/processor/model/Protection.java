package dev.authadapter.processor.model;

import java.util.Optional;

/**
 * What an adapter keeps of secrets.
 *
 * @param sessionTokens what it keeps of session tokens
 * @param verificationTokens what it keeps of one-time tokens
 * @param migratesTokensOnRead whether tokens that were stored as they are, are accepted and replaced
 */
public record Protection(TokenStorage sessionTokens, TokenStorage verificationTokens, boolean migratesTokensOnRead) {

    /**
     * What holds when nothing is said.
     *
     * @return digests of all tokens
     */
    public static Protection standard() {
        return new Protection(TokenStorage.SHA256, TokenStorage.SHA256, false);
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
     * Whether the adapter takes keys when it is constructed.
     *
     * @return true if it cannot work without
     */
    public boolean takesKeys() {
        return sessionTokens == TokenStorage.HMAC_SHA256 || verificationTokens == TokenStorage.HMAC_SHA256;
    }
}
