package dev.authadapter.tck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a session, apart from any entity.
 *
 * @param userId the user; null for a session that is not stored yet
 * @param sessionToken the secret the browser presents
 * @param expires when the session ends
 * @param <I> the type of the user's identifier
 */
public record SessionValues<I>(@Nullable I userId, String sessionToken, Instant expires) {

    SessionValues<I> withUserId(I newUserId) {
        return new SessionValues<>(newUserId, sessionToken, expires);
    }

    SessionValues<I> withExpires(Instant newExpires) {
        return new SessionValues<>(userId, sessionToken, newExpires);
    }
}
