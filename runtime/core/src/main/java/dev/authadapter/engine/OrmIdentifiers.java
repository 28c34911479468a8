package dev.authadapter.engine;

import jakarta.persistence.EntityManager;

/** Gives new objects their identifiers, as far as Hibernate does not. */
interface OrmIdentifiers<E> {

    /**
     * Sets an identifier if the caller left it unset and Hibernate makes none.
     *
     * @throws IllegalArgumentException if the caller has to set one, or must not
     */
    void prepare(EntityManager entityManager, E row);
}
