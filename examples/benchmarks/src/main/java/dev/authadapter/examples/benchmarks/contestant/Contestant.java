package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import java.time.Instant;
import java.util.Optional;

/** Keeps everything. The default entities serve as values, so that nothing is copied to compare contestants. */
public interface Contestant extends SessionContestant {

    /** Stores a new user and makes its identifier, a UUIDv7, if it has none. */
    User createUser(User user);

    Optional<User> getUser(String id);

    Optional<User> getUserByEmail(String email);

    Optional<User> getUserByAccount(String provider, String providerAccountId);

    /** Changes the name, and nothing else; returns the whole user. */
    User updateUser(String id, String name);

    /** Deletes a user and all that belongs to it. Of several callers, one gets it. */
    Optional<User> deleteUser(String id);

    /** Stores a new account and makes its identifier; fails if there is no such user. */
    Account linkAccount(String userId, Account account);

    /** Deletes an account and returns it; fails if there is none. */
    Account unlinkAccount(String provider, String providerAccountId);

    VerificationToken createVerificationToken(String identifier, String token, Instant expires);

    /** Deletes a token. Of several callers, one gets it. */
    Optional<VerificationToken> useVerificationToken(String identifier, String token);

    /** Stores a user, an account and a session, all or nothing. */
    void register(User user, Account account, Session session);

    /**
     * Deletes sessions that have ended, so many at most. Only the adapter does, so that it is compared with nothing but itself.
     *
     * @return how many were deleted
     */
    default int purgeSessions(Instant now, int most) {
        throw new UnsupportedOperationException("purgeSessions");
    }
}
