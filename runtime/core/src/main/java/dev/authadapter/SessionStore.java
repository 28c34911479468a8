package dev.authadapter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sessions.
 *
 * <p>Callers give and get the token that the browser presents. The database holds its digest, unless the session entity says otherwise.
 *
 * @param <U> the user entity
 * @param <I> the type of the user's identifier
 * @param <S> the session entity
 */
public interface SessionStore<U, I, S> {

    /**
     * Stores a new session.
     *
     * @param userId the identifier of the user who signed in
     * @param session the session to store; its relation to the user is set to {@code userId}
     * @return {@code session} itself: what the database or the adapter made is set; moments keep the
     *     precision they had, though the database may keep less (microseconds or milliseconds)
     * @throws UserNotFoundException if there is no such user
     * @throws DuplicateSessionTokenException if a session with the same token exists
     * @throws DuplicateIdentifierException if another session has the same identifier (primary key)
     * @throws AuthStoreException if the database refuses the row for another reason, such as a unique column of your own
     * @throws IllegalArgumentException if {@code session} already points at another user, or its token is null or blank, so
     *     that it could never be found, or is no text that has a digest
     * @throws NullPointerException if a parameter is null
     */
    S createSession(I userId, S session);

    /**
     * Stores a new session that has no more than a token and an expiry.
     *
     * @param userId the identifier of the user who signed in
     * @param sessionToken the secret the browser will present
     * @param expires when the session ends
     * @return the session; {@code expires} keeps the precision it had, though the database may keep less (microseconds or
     *     milliseconds)
     * @throws UserNotFoundException if there is no such user
     * @throws DuplicateSessionTokenException if a session with the same token exists
     * @throws AuthStoreException if the database refuses the row for another reason
     * @throws IllegalArgumentException if {@code sessionToken} is null or blank
     * @throws NullPointerException if {@code userId} or {@code expires} is null
     */
    S createSession(I userId, String sessionToken, Instant expires);

    /**
     * Finds a session and its user in one round trip. An expired session is returned like any other; compare
     * {@link #findActiveSession(String, Instant)}.
     *
     * @param sessionToken the token; null or blank finds nothing and asks the database nothing
     * @return the session and its user, or empty
     */
    Optional<SessionAndUser<S, U>> getSessionAndUser(@Nullable String sessionToken);

    /**
     * Finds a session and its user, unless the session has expired. The database compares.
     *
     * @param sessionToken the token; null or blank finds nothing and asks the database nothing
     * @param now the moment to compare with: a session that expires at it or before it is not found
     * @return the session and its user, or empty
     */
    Optional<SessionAndUser<S, U>> findActiveSession(@Nullable String sessionToken, Instant now);

    /**
     * Changes some properties of a session. The token and the owner of a session cannot be changed.
     *
     * @param sessionToken the token of the session
     * @param patch the changes; an empty one writes nothing and returns the session as it is
     * @return the session after the change; of its user, only the identifier is set
     * @throws SessionNotFoundException if there is no such session
     * @throws AuthStoreException if the database refuses the change, such as for a unique column of your own
     * @throws NullPointerException if {@code patch} is null
     */
    S updateSession(String sessionToken, Patch<S> patch);

    /**
     * Deletes a session. Of several concurrent callers, exactly one gets it.
     *
     * @param sessionToken the token; null or blank deletes nothing
     * @return the session that was deleted, or empty; of its user, only the identifier is set
     */
    Optional<S> deleteSession(@Nullable String sessionToken);

    /**
     * Lets a session that is active end later. One statement; it never shortens a session, and never revives one that has ended.
     *
     * @param sessionToken the token; null or blank finds nothing
     * @param now the moment to compare with: a session that expires at it or before it has ended
     * @param expires when the session shall end
     * @return the session after the change; empty if there is none, if it has ended, or if it ends at {@code expires} or later
     *     anyway; of its user, only the identifier is set
     * @throws NullPointerException if {@code now} or {@code expires} is null
     */
    Optional<S> touchSession(@Nullable String sessionToken, Instant now, Instant expires);

    /**
     * Deletes some of the sessions that have ended, in one short transaction. A session that is prolonged meanwhile stays.
     *
     * @param now the moment to compare with: sessions that expire at it or before it are deleted
     * @param limit the most to delete, positive
     * @return how many were deleted; 0 if none is left
     * @throws IllegalArgumentException if {@code limit} is not positive
     * @throws NullPointerException if {@code now} is null
     */
    int purgeSessions(Instant now, int limit);

    /**
     * Counts the sessions that {@link #purgeSessions} would delete, for telling how far a purge is.
     *
     * @param now the moment to compare with
     * @return how many expire at it or before it
     * @throws NullPointerException if {@code now} is null
     */
    long countExpiredSessions(Instant now);

    /**
     * Finds all sessions of a user, also those that have expired. In place of its token, which nobody but the browser knows, each
     * has its handle ({@link #sessionHandle}): what the database holds.
     *
     * @param userId the identifier of the user; null finds nothing
     * @return the sessions, the first to end first; empty if the user has none or does not exist; of their user, only the
     *     identifier is set
     */
    List<S> listSessions(@Nullable I userId);

    /**
     * What stands for a session in a list of sessions: for telling the one of the browser that asks, and for revoking another. It signs
     * nobody in, unless tokens are stored as they are: then it is the token, and must not leave the server.
     *
     * @param sessionToken the token
     * @return the handle
     * @throws IllegalArgumentException if {@code sessionToken} is blank, or is no text that has a digest
     * @throws NullPointerException if {@code sessionToken} is null
     */
    String sessionHandle(String sessionToken);

    /**
     * Deletes a session of a user by its handle, as {@link #listSessions} shows it. Nobody can end another's session by it.
     *
     * @param userId the identifier of the user who asks; null deletes nothing
     * @param handle the handle; null or blank deletes nothing
     * @return the session that was deleted, with its handle in place of the token; empty if the user has no such session; of its
     *     user, only the identifier is set
     */
    Optional<S> revokeSession(@Nullable I userId, @Nullable String handle);

    /**
     * Deletes all sessions of a user, such as after a change of password.
     *
     * @param userId the identifier of the user; null deletes nothing
     * @return how many there were
     */
    int deleteSessions(@Nullable I userId);

    /**
     * Deletes all sessions of a user but one: signs out everywhere else.
     *
     * @param userId the identifier of the user; null deletes nothing
     * @param sessionToken the token of the session to keep
     * @return how many there were
     * @throws IllegalArgumentException if {@code sessionToken} is blank, or is no text that has a digest
     * @throws NullPointerException if {@code sessionToken} is null
     */
    int deleteSessionsExcept(@Nullable I userId, String sessionToken);
}
