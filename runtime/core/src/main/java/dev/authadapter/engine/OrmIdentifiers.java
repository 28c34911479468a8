package dev.authadapter.engine;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives new objects their identifiers, as far as Hibernate does not. */
interface OrmIdentifiers<E> {

    /**
     * Sets an identifier if the caller left it unset and Hibernate makes none.
     *
     * @throws IllegalArgumentException if the caller has to set one, or must not
     */
    void prepare(EntityManager entityManager, E row);

    /** Makes identifiers that need neither Hibernate nor the database; empty if only they make them. */
    default Optional<Supplier<Object>> ahead() {
        return Optional.empty();
    }
}
