package dev.authadapter.tck;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a session, apart from any entity.
 *
 * @param userId the user; null for a session that is not stored yet
 * @param sessionToken the secret the browser presents
 * @param expires when the session ends
 * @param other what the adapter itself sets on a stored session, such as its identifier, by property name; whatever a
 *     stored session has here, every operation must return
 * @param <I> the type of the user's identifier
 */
public record SessionValues<I>(@Nullable I userId, String sessionToken, Instant expires, Map<String, ?> other) {

    /** Makes a session. */
    public SessionValues {
        other = Map.copyOf(other);
    }

    /**
     * Makes a session that has nothing but what the contract names.
     *
     * @param userId the user; null for a session that is not stored yet
     * @param sessionToken the secret the browser presents
     * @param expires when the session ends
     */
    public SessionValues(@Nullable I userId, String sessionToken, Instant expires) {
        this(userId, sessionToken, expires, Map.of());
    }

    /**
     * The same session with another token.
     *
     * @param newToken what the browser presents
     * @return new values
     */
    public SessionValues<I> withSessionToken(String newToken) {
        return new SessionValues<>(userId, newToken, expires, other);
    }

    SessionValues<I> withUserId(I newUserId) {
        return new SessionValues<>(newUserId, sessionToken, expires, other);
    }

    SessionValues<I> withExpires(Instant newExpires) {
        return new SessionValues<>(userId, sessionToken, newExpires, other);
    }

    SessionValues<I> withOther(Map<String, ?> newOther) {
        return new SessionValues<>(userId, sessionToken, expires, newOther);
    }
}
