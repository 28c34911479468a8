package dev.authadapter.engine;

import jakarta.persistence.EntityManager;

/**
 * Where entities are managed: decides on Hibernate's session and the transaction, and turns what Hibernate throws into
 * exceptions of ours. Each piece of work has a session of its own, so that what it returns is detached.
 */
interface EntitySessions {

    /** Runs work that changes nothing: needs no transaction where the connection commits by itself. */
    <R> R read(Work<R> work);

    /**
     * Runs work in a transaction, and writes what it changed to the database.
     *
     * @throws ViolationException if a constraint refuses the change
     * @throws StaleRowException if another caller changed or deleted a row meanwhile
     */
    <R> R write(Work<R> work);

    /** What runs in a session. */
    interface Work<R> {
        R run(EntityManager entityManager);
    }
}
