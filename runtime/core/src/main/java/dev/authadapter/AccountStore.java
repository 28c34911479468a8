package dev.authadapter;

import java.util.Optional;

/**
 * Keeps the accounts at providers (OAuth, OpenID Connect, passkeys) that a user signs in with.
 *
 * @param <U> the user entity
 * @param <I> the type of the user's identifier
 * @param <A> the account entity
 */
public interface AccountStore<U, I, A> {

    /**
     * Finds the user an account belongs to.
     *
     * @param key the account
     * @return the user, or empty if no such account is linked
     */
    Optional<U> getUserByAccount(AccountKey key);

    /**
     * Finds an account.
     *
     * @param key the account
     * @return the account, or empty; of its user, only the identifier is set
     */
    Optional<A> getAccount(AccountKey key);

    /**
     * Links an account to a user.
     *
     * @param userId the identifier of the user
     * @param account the account to store; its relation to the user is set to {@code userId}
     * @return {@code account} itself, as stored
     * @throws UserNotFoundException if there is no such user
     * @throws AccountAlreadyLinkedException if the account is linked already, to this user or another
     * @throws IllegalArgumentException if {@code account} already points at another user
     */
    A linkAccount(I userId, A account);

    /**
     * Removes the link between an account and its user.
     *
     * @param key the account
     * @return the account that was removed; of its user, only the identifier is set
     * @throws AccountNotFoundException if no such account is linked
     */
    A unlinkAccount(AccountKey key);
}
