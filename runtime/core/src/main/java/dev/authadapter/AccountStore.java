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
     * @return {@code account} itself: what the database or the adapter made is set; moments keep the
     *     precision they had, though the database may keep less (microseconds or milliseconds)
     * @throws UserNotFoundException if there is no such user
     * @throws AccountAlreadyLinkedException if the account is linked already, to this user or another
     * @throws DuplicateIdentifierException if another account has the same identifier (primary key)
     * @throws AuthStoreException if the database refuses the row for another reason, such as a unique column of your own
     * @throws IllegalArgumentException if {@code account} already points at another user, or its provider or provider account
     *     identifier is null or blank, so that it could never be found
     * @throws NullPointerException if a parameter is null
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
