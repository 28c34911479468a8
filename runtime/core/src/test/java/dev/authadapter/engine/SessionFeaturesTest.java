package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.Property;
import dev.authadapter.SessionAndUser;
import dev.authadapter.SessionStore;
import dev.authadapter.engine.FeaturedSessions.OfOrdinary;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What Hibernate carries out for rows that belong to users, too, it carries out as through an EntityManager. */
@ResourceLock(Events.LOCK)
final class SessionFeaturesTest {

    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");
    private static final String USER = "1";

    @Test
    void callbacks() {
        assertAlike(FeaturedSessions.WithCallbacks.class, FeaturedSessions.WithCallbacks::new);
    }

    @Test
    void version() {
        assertAlike(FeaturedSessions.WithVersion.class, FeaturedSessions.WithVersion::new);
    }

    @Test
    void softDelete() {
        assertAlike(FeaturedSessions.WithSoftDelete.class, FeaturedSessions.WithSoftDelete::new);
    }

    @Test
    void filterEnabledByDefault() {
        assertAlike(FeaturedSessions.WithFilter.class, FeaturedSessions.WithFilter::new);
    }

    @Test
    void timestamps() {
        assertAlike(FeaturedSessions.WithTimestamps.class, FeaturedSessions.WithTimestamps::new);
    }

    @Test
    void joinedTables() {
        assertAlike(
                FeaturedSessions.WithJoinedTable.class,
                FeaturedSessions.WithJoinedTable::new,
                List.of("Base", "Token"),
                FeaturedSessions.JoinedBase.class);
    }

    @Test
    void secondaryTable() {
        assertAlike(
                FeaturedSessions.WithSecondaryTable.class,
                FeaturedSessions.WithSecondaryTable::new,
                List.of("Token", "more"));
    }

    @Test
    void secondLevelCache() {
        assertAlike(FeaturedSessions.WithCache.class, FeaturedSessions.WithCache::new);
    }

    @Test
    void audit() {
        assertAlike(FeaturedSessions.WithAudit.class, FeaturedSessions.WithAudit::new, List.of("Token", "Token_AUD"));
    }

    private static <S extends OfOrdinary> void assertAlike(Class<S> type, Supplier<S> constructor) {
        assertAlike(type, constructor, List.of("Token"));
    }

    private static <S extends OfOrdinary> void assertAlike(
            Class<S> type, Supplier<S> constructor, List<String> tables, Class<?>... more) {
        List<Class<?>> entities = new ArrayList<>(List.of(Featured.Ordinary.class, type));
        entities.addAll(Arrays.asList(more));
        try (TestFactory one = factory(entities);
                TestFactory other = factory(entities)) {
            var user = Likeness.binding(Featured.Ordinary.class, Featured.Ordinary::new);
            AuthEngine<Featured.Ordinary, String> engine = new AuthEngine<>(one.sessionFactory(), user);
            var binding = OwnedFeatures.binding(type, constructor, user);
            var sessions = engine.sessions(binding);
            assertThat(engine.plan().toString())
                    .startsWith("Ordinary: direct statements; " + type.getSimpleName() + ": ORM");

            List<String> byAdapter = new Trace<>(one, type, constructor, tables)
                    .of(new ByAdapter<>(sessions, binding.expires().property()));
            List<String> byHibernate = new Trace<>(other, type, constructor, tables)
                    .of(new ByEntityManager<>(other.sessionFactory(), type));
            assertThat(byAdapter).isEqualTo(byHibernate);
            assertThat(byAdapter).anyMatch(line -> line.contains("one"));
        }
    }

    private static TestFactory factory(List<Class<?>> entities) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("hibernate.cache.use_second_level_cache", "true");
        settings.put("hibernate.cache.region.factory_class", MapRegionFactory.class.getName());
        TestFactory factory = TestFactory.of(Pools.fresh(TestDatabase.H2), settings, entities.toArray(Class<?>[]::new));
        factory.execute("insert into Featured (id, email) values ('" + USER + "', 'ann@example.com')");
        return factory;
    }

    /** What is done to sessions. */
    interface Operations<S> {
        Optional<S> create(S session, String userId);

        Optional<S> findWithUser(String token);

        Optional<S> changeExpiry(String token, Instant expires);

        Optional<S> delete(String token);
    }

    /** Does everything, and writes down what came back, what was called back, and what the tables and the cache hold. */
    private record Trace<S extends OfOrdinary>(
            TestFactory factory, Class<S> type, Supplier<S> constructor, List<String> tables) {

        List<String> of(Operations<S> operations) {
            Events.take();
            List<String> trace = new ArrayList<>();
            for (String token : List.of("one", "two")) {
                step(trace, operations.create(session(token), USER));
            }
            step(trace, operations.findWithUser("one"));
            step(trace, operations.findWithUser("two"));
            step(trace, operations.changeExpiry("one", EXPIRY.plusSeconds(60)));
            step(trace, operations.findWithUser("one"));
            step(trace, operations.delete("one"));
            step(trace, operations.delete("one"));
            step(trace, operations.findWithUser("one"));
            return trace;
        }

        private S session(String token) {
            S session = constructor.get();
            session.token = token;
            session.expires = EXPIRY;
            return session;
        }

        private void step(List<String> trace, Optional<S> result) {
            trace.add(Descriptions.of(result));
            trace.add(Events.take().toString());
            tables.forEach(table -> trace.add(table + " " + Descriptions.rows(factory, table)));
            trace.add("cached " + factory.sessionFactory().getCache().containsEntity(type, "one"));
        }
    }

    private record ByAdapter<S extends OfOrdinary>(
            SessionStore<Featured.Ordinary, String, S> sessions, Property<S, ?> expiry) implements Operations<S> {

        @Override
        public Optional<S> create(S session, String userId) {
            return Optional.of(sessions.createSession(userId, session));
        }

        @Override
        public Optional<S> findWithUser(String token) {
            Optional<SessionAndUser<S, Featured.Ordinary>> found = sessions.getSessionAndUser(token);
            found.ifPresent(both -> Events.happened("found with " + both.user().email));
            return found.map(SessionAndUser::session);
        }

        @Override
        @SuppressWarnings("unchecked") // the binding's time property holds an Instant
        public Optional<S> changeExpiry(String token, Instant expires) {
            return Optional.of(sessions.updateSession(
                    token, new TestPatch<S>().with((Property<S, Instant>) expiry, expires)));
        }

        @Override
        public Optional<S> delete(String token) {
            return sessions.deleteSession(token);
        }
    }

    private record ByEntityManager<S extends OfOrdinary>(SessionFactory factory, Class<S> type)
            implements Operations<S> {

        @Override
        public Optional<S> create(S session, String userId) {
            factory.inTransaction(entityManager -> {
                session.user(entityManager.getReference(Featured.Ordinary.class, userId));
                entityManager.persist(session);
            });
            return Optional.of(session);
        }

        @Override
        public Optional<S> findWithUser(String token) {
            Optional<S> found = factory.fromSession(entityManager -> entityManager
                    .createQuery("select s from Token s join fetch s.user where s.token=:token", type)
                    .setParameter("token", token)
                    .getResultList()
                    .stream()
                    .findFirst());
            found.ifPresent(session -> Events.happened("found with " + session.user().email));
            return found;
        }

        @Override
        public Optional<S> changeExpiry(String token, Instant expires) {
            return change(token, (entityManager, session) -> session.expires = expires);
        }

        @Override
        public Optional<S> delete(String token) {
            return change(token, EntityManager::remove);
        }

        private Optional<S> change(String token, BiConsumer<EntityManager, S> action) {
            return factory.fromTransaction(entityManager -> {
                Optional<S> session =
                        Optional.ofNullable(entityManager.find(type, token, LockModeType.PESSIMISTIC_WRITE));
                session.ifPresent(found -> action.accept(entityManager, found));
                return session;
            });
        }
    }
}
