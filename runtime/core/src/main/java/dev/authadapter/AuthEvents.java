package dev.authadapter;

import org.jspecify.annotations.Nullable;

/**
 * What an application does before and after changes: refuse them, complete them, and tell others of them. Override what is wanted,
 * and hand it to {@link ObservedAdapter}.
 *
 * <p>A method {@code before…} is called on the thread of the operation, in its transaction if there is one, before anything is
 * written. What it throws is thrown by the operation, which then does nothing; what it returns takes the place of what was given.
 *
 * <p>A method {@code after…} is called once the change has been committed: at the end of an operation that takes effect by itself,
 * after the outermost {@link AuthAdapter#inTransaction inTransaction}, or after the caller's own transaction, and never if that is undone
 * ({@link AuthAdapter#afterCommit}). What it throws is logged, since the change is made and its caller must know so.
 *
 * @param <U> the user entity
 * @param <I> the type of the user's identifier
 * @param <A> the account entity
 * @param <S> the session entity
 */
public interface AuthEvents<U, I, A, S> {

    /**
     * Before a user is created, by itself or registered.
     *
     * @param user what shall be stored
     * @return what is stored instead, which may be {@code user}
     */
    default U beforeCreateUser(U user) {
        return user;
    }

    /**
     * Before a user is changed.
     *
     * @param id the identifier of the user
     * @param patch the changes
     * @return the changes to make instead, which may be {@code patch}
     */
    default Patch<U> beforeUpdateUser(I id, Patch<U> patch) {
        return patch;
    }

    /**
     * Before a user is deleted.
     *
     * @param id the identifier of the user, who may not exist
     */
    default void beforeDeleteUser(I id) {}

    /**
     * Before an account is linked; also if it may turn out to be linked already ({@link AccountStore#linkOrUpdateAccount}).
     *
     * @param userId the identifier of the user; null if the user is being registered
     * @param account what shall be stored
     * @return what is stored instead, which may be {@code account}
     */
    default A beforeLinkAccount(@Nullable I userId, A account) {
        return account;
    }

    /**
     * Before an account is unlinked.
     *
     * @param key the account, which may not be linked
     */
    default void beforeUnlinkAccount(AccountKey key) {}

    /**
     * Before somebody is signed in.
     *
     * @param userId the identifier of the user; null if the user is being registered
     */
    default void beforeCreateSession(@Nullable I userId) {}

    /**
     * A user was created.
     *
     * @param user as it was returned
     */
    default void afterCreateUser(U user) {}

    /**
     * A user was changed, or an empty patch was applied to it.
     *
     * @param user as it was returned
     */
    default void afterUpdateUser(U user) {}

    /**
     * A user was deleted.
     *
     * @param user as it was
     */
    default void afterDeleteUser(U user) {}

    /**
     * An account was linked.
     *
     * @param account as it was returned
     */
    default void afterLinkAccount(A account) {}

    /**
     * An account was changed.
     *
     * @param account as it was returned
     */
    default void afterUpdateAccount(A account) {}

    /**
     * An account was unlinked.
     *
     * @param account as it was returned
     */
    default void afterUnlinkAccount(A account) {}

    /**
     * Somebody was signed in.
     *
     * @param session as it was returned
     */
    default void afterCreateSession(S session) {}

    /**
     * Somebody was signed out of one session. Of {@link SessionStore#deleteSessions} and its like, which return no sessions, nothing is
     * told, nor of sessions that have ended and are purged.
     *
     * @param session as it was returned
     */
    default void afterDeleteSession(S session) {}
}
