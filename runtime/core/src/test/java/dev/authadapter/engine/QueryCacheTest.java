package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.jpa.HibernateHints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an application keeps in Hibernate's query cache must not outlive what the adapter writes. */
final class QueryCacheTest {

    private static final String NAMES = "select u.name from AuthUser u order by u.name";
    private static final String SESSIONS = "select s.id from AuthSession s";

    private final TestFactory factory = TestFactory.of(
            Pools.fresh(TestDatabase.H2),
            Map.of(
                    "hibernate.cache.use_second_level_cache", "true",
                    "hibernate.cache.use_query_cache", "true",
                    "hibernate.generate_statistics", "true",
                    "hibernate.cache.region.factory_class", MapRegionFactory.class.getName()),
            DefaultBindings.ENTITIES);
    private final TestAdapter adapter = TestAdapter.of(factory.sessionFactory());

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void plan_saysWhy() {
        assertThat(adapter.engine().plan().toString())
                .contains("User: ORM, because the session factory has a query cache");
    }

    @Test
    void resultIsFresh_afterEachChange() {
        User ann = adapter.newUser();
        User bob = adapter.newUser();
        assertThat(cached(NAMES)).containsExactly(null, null);

        adapter.users().updateUser(ann.getId(), new TestPatch<User>().with(Users.NAME, "Ann"));
        adapter.users().updateUser(bob.getId(), new TestPatch<User>().with(Users.NAME, "Bob"));
        assertThat(cached(NAMES)).containsExactly("Ann", "Bob");

        assertThat(servedFromCache(NAMES)).isTrue();
        adapter.users().deleteUser(bob.getId());
        assertThat(cached(NAMES)).containsExactly("Ann");
    }

    @Test
    void resultIsFresh_whenTheDatabaseDeletesAlongWithTheUser() {
        User user = adapter.newUser();
        Session session = adapter.sessions().createSession(user.getId(), "token", Instant.EPOCH);
        assertThat(cached(SESSIONS)).containsExactly(session.getId());
        assertThat(servedFromCache(SESSIONS)).isTrue();

        adapter.users().deleteUser(user.getId());

        assertThat(cached(SESSIONS)).isEmpty();
    }

    @Test
    void resultIsFresh_afterTheCallersTransaction() {
        User user = adapter.newUser();
        assertThat(cached(NAMES)).containsExactly((String) null);
        try (EntityManager entityManager = factory.sessionFactory().createEntityManager()) {
            TestAdapter joining = adapter.joining(entityManager);
            entityManager.getTransaction().begin();
            joining.users().updateUser(user.getId(), new TestPatch<User>().with(Users.NAME, "Ann"));
            entityManager.getTransaction().commit();
            assertThat(cached(NAMES)).containsExactly("Ann");

            entityManager.getTransaction().begin();
            joining.users().updateUser(user.getId(), new TestPatch<User>().with(Users.NAME, "Bea"));
            entityManager.getTransaction().rollback();
        }
        assertThat(cached(NAMES)).containsExactly("Ann");
    }

    private boolean servedFromCache(String query) {
        long before = hits();
        cached(query);
        return hits() == before + 1;
    }

    private long hits() {
        return factory.sessionFactory().getStatistics().getQueryCacheHitCount();
    }

    private List<String> cached(String query) {
        return factory.sessionFactory()
                .fromSession(session -> session.createQuery(query, String.class)
                        .setHint(HibernateHints.HINT_CACHEABLE, true)
                        .getResultList());
    }
}
