package dev.authadapter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
     * @return the account that was removed, without the access, refresh and identity token, so that it can be shown or logged; of its
     *     user, only the identifier is set
     * @throws AccountNotFoundException if no such account is linked
     */
    A unlinkAccount(AccountKey key);

    /**
     * Removes the link between an account and its user, and returns the provider's tokens too: for revoking them at the provider.
     *
     * @param key the account
     * @return the account that was removed, as it was stored; of its user, only the identifier is set
     * @throws AccountNotFoundException if no such account is linked
     */
    A unlinkAccountWithTokens(AccountKey key);

    /**
     * Finds all accounts of a user.
     *
     * @param userId the identifier of the user; null finds nothing
     * @return the accounts, ordered by provider; empty if the user has none or does not exist; of their user, only the
     *     identifier is set
     */
    List<A> listAccounts(@Nullable I userId);

    /**
     * Changes some properties of an account, such as the tokens its provider has issued anew. What names the account, and its owner,
     * cannot be changed.
     *
     * @param key the account
     * @param patch the changes; an empty one writes nothing and returns the account as it is
     * @return the account after the change; of its user, only the identifier is set
     * @throws AccountNotFoundException if no such account is linked
     * @throws AuthStoreException if the database refuses the change, such as for a unique column of your own
     * @throws NullPointerException if a parameter is null
     */
    A updateAccount(AccountKey key, Patch<A> patch);

    /**
     * Links an account to a user, or changes it if it is linked to this user already: what happens whenever somebody signs in at a
     * provider.
     *
     * @param userId the identifier of the user
     * @param account the account to store if it is not linked yet
     * @param patch the changes to make if it is
     * @return the account as it is stored now; {@code account} itself if it was not linked yet
     * @throws UserNotFoundException if there is no such user
     * @throws AccountAlreadyLinkedException if the account is linked to another user
     * @throws DuplicateIdentifierException if another account has the same identifier (primary key)
     * @throws AuthStoreException if the database refuses the row for another reason, such as a unique column of your own
     * @throws IllegalArgumentException as {@link #linkAccount} does
     * @throws NullPointerException if a parameter is null
     */
    A linkOrUpdateAccount(I userId, A account, Patch<A> patch);

    /**
     * Removes the link between an account and its user, unless it is the last one that the user could sign in by. Of several concurrent
     * callers for accounts of one user, at least one is refused, so that one account remains.
     *
     * @param key the account
     * @return the account that was removed, without its tokens as from {@link #unlinkAccount}; empty if it is the last one of its
     *     user, and stays; of its user, only the identifier is set
     * @throws AccountNotFoundException if no such account is linked
     */
    Optional<A> unlinkAccountUnlessLast(AccountKey key);
}
