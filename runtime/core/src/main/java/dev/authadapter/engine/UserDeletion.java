package dev.authadapter.engine;

import java.util.Optional;

/** Deletes users together with everything that belongs to them. */
interface UserDeletion<U> {

    /**
     * Deletes a user; of several concurrent callers, only one gets it.
     *
     * @param user the user's identifier
     */
    Optional<U> delete(Object user);
}
