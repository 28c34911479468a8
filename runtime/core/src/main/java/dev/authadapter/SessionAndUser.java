package dev.authadapter;

import java.util.Objects;

/**
 * A session and the user who is signed in by it, read in one step.
 *
 * @param session the session
 * @param user the user, with all its properties; the same object that the session's relation holds, if it has one
 * @param <S> the session entity
 * @param <U> the user entity
 */
public record SessionAndUser<S, U>(S session, U user) {

    /**
     * Makes a pair.
     *
     * @throws NullPointerException if a part is null
     */
    public SessionAndUser {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(user, "user");
    }

    /**
     * Names the classes, and nothing of the objects: an entity may tell all it has, such as its token.
     *
     * @return for example {@code SessionAndUser[AppUserSession, AppUser]}
     */
    @Override
    public String toString() {
        return "SessionAndUser[" + session.getClass().getSimpleName() + ", "
                + user.getClass().getSimpleName() + "]";
    }
}
