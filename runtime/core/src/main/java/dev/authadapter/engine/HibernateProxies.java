package dev.authadapter.engine;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.spi.QueryImplementor;

/**
 * Gets at what a container's proxy stands for. A client proxy of Weld gives back itself wherever what it stands for gives back itself, so that
 * {@code unwrap} fails with a {@link ClassCastException}; what else a proxied object returns is not proxied. ComponentTest guards this.
 */
final class HibernateProxies {

    private HibernateProxies() {}

    /**
     * The factory itself.
     *
     * @throws jakarta.persistence.PersistenceException if it is not Hibernate's
     * @throws ClassCastException if it is not Hibernate's
     */
    static SessionFactoryImplementor factory(EntityManagerFactory factory) {
        try {
            return factory.unwrap(SessionFactoryImplementor.class);
        } catch (ClassCastException proxied) {
            try (EntityManager entityManager = factory.createEntityManager()) {
                return entityManager.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
            }
        }
    }

    /** The session itself, of an entity manager of Hibernate's. */
    static Session session(EntityManager entityManager) {
        try {
            return entityManager.unwrap(Session.class);
        } catch (ClassCastException proxied) {
            // It is not run: it only knows its session.
            return (Session) entityManager
                    .createNativeQuery("select 1")
                    .unwrap(QueryImplementor.class)
                    .getSession();
        }
    }
}
