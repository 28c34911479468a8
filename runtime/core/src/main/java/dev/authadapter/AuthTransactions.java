package dev.authadapter;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an adapter finds the transaction of its caller, to take part in it. Without one, each operation takes effect at once.
 *
 * <p>With a container, hand the adapter the {@link EntityManager} that the container injects, which stands for the one of the
 * current transaction:
 *
 * <pre>{@code
 * new AppUserAuthAdapter(entityManagerFactory, AuthTransactions.of(entityManager))
 * }</pre>
 *
 * <p>A transaction of JTA is joined without this, if Hibernate is configured for JTA; but what an {@code EntityManager} has
 * not written yet is written before an operation only if it is known from here.
 */
@FunctionalInterface
public interface AuthTransactions {

    /**
     * The entity manager whose transaction an operation of the calling thread is to join.
     *
     * @return one of the adapter's own {@code EntityManagerFactory}; empty for none. If it has no transaction when an
     *     operation begins, the operation takes effect at once
     */
    Optional<EntityManager> current();

    /**
     * Joins no transaction.
     *
     * @return always empty
     */
    static AuthTransactions none() {
        return Optional::empty;
    }

    /**
     * Joins the transaction of an entity manager whenever it has one.
     *
     * @param entityManager one that is used by one thread only, or a container's, which stands for that of the current
     *     transaction (Spring, Jakarta EE, Quarkus)
     * @return the entity manager
     */
    static AuthTransactions of(EntityManager entityManager) {
        Optional<EntityManager> current = Optional.of(Objects.requireNonNull(entityManager, "entityManager"));
        return () -> current;
    }
}
