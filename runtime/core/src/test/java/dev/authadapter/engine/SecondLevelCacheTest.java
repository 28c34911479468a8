package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AuthTransactions;
import dev.authadapter.UserStore;
import dev.authadapter.engine.Featured.WithCache;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The second-level cache holds what the caller's transaction has left, whether it was committed or undone. */
final class SecondLevelCacheTest {

    private final TestFactory factory = TestFactory.of(
            Pools.fresh(TestDatabase.H2),
            Map.of(
                    "hibernate.cache.use_second_level_cache",
                    "true",
                    "hibernate.cache.region.factory_class",
                    MapRegionFactory.class.getName()),
            WithCache.class);
    private final UserBinding<WithCache, String> binding = Likeness.binding(WithCache.class, WithCache::new);
    private final AuthEngine<WithCache, String> engine = new AuthEngine<>(factory.sessionFactory(), binding);

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void updateInTheCallersTransaction() {
        String id = newUser("before");
        assertThat(seen(id)).isEqualTo("before");

        changing(id, "undone", false);
        assertThat(seen(id)).isEqualTo("before");

        changing(id, "after", true);
        assertThat(seen(id)).isEqualTo("after");
    }

    @Test
    void deletionInTheCallersTransaction() {
        String id = newUser("ann");
        assertThat(seen(id)).isEqualTo("ann");
        try (EntityManager entityManager = factory.sessionFactory().createEntityManager()) {
            entityManager.getTransaction().begin();
            assertThat(joining(entityManager).deleteUser(id)).isPresent();
            entityManager.getTransaction().commit();
        }
        assertThat(seen(id)).isNull();
    }

    private void changing(String id, String email, boolean commit) {
        try (EntityManager entityManager = factory.sessionFactory().createEntityManager()) {
            entityManager.getTransaction().begin();
            joining(entityManager).updateUser(id, new TestPatch<WithCache>().with(binding.email(), email));
            if (commit) {
                entityManager.getTransaction().commit();
            } else {
                entityManager.getTransaction().rollback();
            }
        }
    }

    private UserStore<WithCache, String> joining(EntityManager entityManager) {
        return engine.within(AuthTransactions.of(entityManager)).users();
    }

    private String newUser(String email) {
        WithCache user = new WithCache();
        user.email = email;
        return engine.users().createUser(user).id;
    }

    /** What the application sees, by the cache if it has the user. */
    private String seen(String id) {
        WithCache found = factory.sessionFactory().<WithCache>fromSession(session -> session.find(WithCache.class, id));
        return found == null ? null : found.email;
    }
}
