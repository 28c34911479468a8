package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import java.time.Instant;
import java.util.Optional;

/** Keeps sessions. Safe for use by several threads; what an operation changes is stored when it returns. */
public interface SessionContestant extends AutoCloseable {

    /**
     * Stores a new session; fails if there is no such user.
     *
     * @return the session; its token may be another than the one given
     */
    Session createSession(String userId, String token, Instant expires);

    /** Finds a session and its user. */
    Optional<SessionAndUser<Session, User>> getSessionAndUser(String token);

    /** Changes the expiry, and nothing else; returns the whole session, of its user perhaps the identifier only. */
    Session updateSession(String token, Instant expires);

    /** Deletes a session. Of several callers, one gets it. */
    Optional<Session> deleteSession(String token);

    @Override
    void close();
}
