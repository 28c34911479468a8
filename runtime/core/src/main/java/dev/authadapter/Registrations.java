package dev.authadapter;

/**
 * Registers people: a user and what signs them in, all or nothing.
 *
 * @param <U> the user entity
 * @param <A> the account entity
 * @param <S> the session entity
 */
public interface Registrations<U, A, S> {

    /**
     * Creates a user and links an account to it, in one transaction. If it fails, nothing is stored.
     *
     * @param user as for {@link UserStore#createUser}
     * @param account as for {@link AccountStore#linkAccount}; its relation to the user is set
     * @return the user as it was stored
     * @throws DuplicateEmailException if another user has the e-mail address
     * @throws AccountAlreadyLinkedException if the account is linked already
     * @throws AuthStoreException if the database refuses it for another reason
     */
    U registerWithAccount(U user, A account);

    /**
     * Creates a user, links an account to it and opens a session for it, in one transaction. If it fails, nothing is stored.
     *
     * @param user as for {@link UserStore#createUser}
     * @param account as for {@link AccountStore#linkAccount}; its relation to the user is set
     * @param session as for {@link SessionStore#createSession}; its relation to the user is set
     * @return the session and the user as they were stored
     * @throws DuplicateEmailException if another user has the e-mail address
     * @throws AccountAlreadyLinkedException if the account is linked already
     * @throws DuplicateSessionTokenException if a session has the token
     * @throws AuthStoreException if the database refuses it for another reason
     */
    SessionAndUser<S, U> registerWithAccount(U user, A account, S session);
}
