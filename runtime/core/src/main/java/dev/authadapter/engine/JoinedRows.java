package dev.authadapter.engine;

import dev.authadapter.SessionAndUser;
import java.util.Optional;

/** The rows of an entity by a key, each together with the user it belongs to. */
interface JoinedRows<E, U> {

    /** Finds a row, which points at its user, and the user. */
    Optional<SessionAndUser<E, U>> find(Object... values);

    /** Finds the user of a row. */
    Optional<U> findUser(Object... values);
}
