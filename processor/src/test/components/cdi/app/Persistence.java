package app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

/** What a container with persistence does: it lets factory and entity manager be injected. */
public final class Persistence implements Extension {

    private final EntityManagerFactory factory;

    public Persistence(EntityManagerFactory factory) {
        this.factory = factory;
    }

    void add(@Observes AfterBeanDiscovery discovery) {
        discovery.addBean()
                .addTransitiveTypeClosure(EntityManagerFactory.class)
                .scope(ApplicationScoped.class)
                .createWith(context -> factory);
        // One for all will do for the only thread of this program.
        discovery.addBean()
                .addTransitiveTypeClosure(EntityManager.class)
                .scope(ApplicationScoped.class)
                .createWith(context -> factory.createEntityManager());
    }
}
