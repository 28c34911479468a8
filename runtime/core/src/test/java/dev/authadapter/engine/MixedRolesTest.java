package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.SessionStore;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.UserStore;
import dev.authadapter.engine.OwnedFeatures.Token;
import dev.authadapter.engine.Refusals.Plain;
import dev.authadapter.tck.jpa.TestDatabase;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Users and their sessions, of which one needs Hibernate's own sessions, or both. */
@ResourceLock(Events.LOCK)
final class MixedRolesTest {

    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");

    @Test
    void versionedUser_leavesSessionsToDirectStatements_butForLookUpsOfBoth() {
        try (TestFactory factory = factory(Featured.WithVersion.class, OwnedFeatures.OfVersioned.class)) {
            var user = Likeness.binding(Featured.WithVersion.class, Featured.WithVersion::new);
            var roles = Roles.of(factory, user, OwnedFeatures.OfVersioned.class, OwnedFeatures.OfVersioned::new);

            assertThat(roles.plan())
                    .isEqualTo("WithVersion: ORM, because it uses @Version; OfVersioned: direct statements");
            String id = roles.newUser(new Featured.WithVersion());
            roles.sessions().createSession(id, "secret", EXPIRY);
            factory.counting().takeTrips();
            assertThat(roles.sessions().deleteSession("secret")).isPresent();
            assertThat(factory.counting().takeTrips())
                    .as("a statement and a commit")
                    .hasSize(2);

            OwnedFeatures.OfVersioned session = roles.sessions().createSession(id, "other", EXPIRY);
            assertThat(session.user.id).isEqualTo(id);
            var found = roles.sessions()
                    .findActiveSession("other", EXPIRY.minusSeconds(1))
                    .orElseThrow();
            assertThat(found.user().email).isEqualTo("ann@example.com");
            assertThat(found.session().user).isSameAs(found.user());
            assertThat(roles.users().deleteUser(id)).isPresent();
            assertThat(roles.sessions().getSessionAndUser("other")).isEmpty();
        }
    }

    @Test
    void softlyDeletedUser_isGone_andSoAreTheSessions() {
        try (TestFactory factory = factory(Featured.WithSoftDelete.class, OwnedFeatures.OfSoftlyDeleted.class)) {
            var user = Likeness.binding(Featured.WithSoftDelete.class, Featured.WithSoftDelete::new);
            var roles =
                    Roles.of(factory, user, OwnedFeatures.OfSoftlyDeleted.class, OwnedFeatures.OfSoftlyDeleted::new);
            String id = roles.newUser(new Featured.WithSoftDelete());
            roles.sessions().createSession(id, "secret", EXPIRY);

            assertThat(roles.users().deleteUser(id)).isPresent();

            assertThat(factory.number("select count(*) from Token")).isZero();
            assertThat(factory.number("select count(*) from Featured")).isOne();
            assertThat(roles.users().getUser(id)).isEmpty();
            assertThat(roles.users().deleteUser(id)).isEmpty();
            assertThatThrownBy(() -> roles.sessions().createSession(id, "other", EXPIRY))
                    .isInstanceOf(UserNotFoundException.class);
        }
    }

    @Test
    void cachedSessions_leaveTheCacheWithTheUser() {
        try (TestFactory factory = factory(Featured.Ordinary.class, OwnedFeatures.Cached.class)) {
            var user = Likeness.binding(Featured.Ordinary.class, Featured.Ordinary::new);
            var roles = Roles.of(factory, user, OwnedFeatures.Cached.class, OwnedFeatures.Cached::new);
            assertThat(roles.plan())
                    .isEqualTo("Ordinary: direct statements; Cached: ORM, because it uses the second-level cache");
            String id = roles.newUser(new Featured.Ordinary());
            roles.sessions().createSession(id, "secret", EXPIRY);
            assertThat(factory.sessionFactory().getCache().containsEntity(OwnedFeatures.Cached.class, "secret"))
                    .isTrue();

            assertThat(roles.users().deleteUser(id)).isPresent();

            assertThat(factory.sessionFactory()
                            .<Object>fromSession(session -> session.find(OwnedFeatures.Cached.class, "secret")))
                    .isNull();
            assertThat(factory.sessionFactory().getCache().containsEntity(OwnedFeatures.Cached.class, "secret"))
                    .isFalse();
        }
    }

    @Test
    void sessionsThatNoForeignKeyDeletes_areRemovedOneByOne() {
        try (TestFactory factory = factory(Featured.Ordinary.class, OwnedFeatures.Removed.class)) {
            var user = Likeness.binding(Featured.Ordinary.class, Featured.Ordinary::new);
            var roles = Roles.of(factory, user, OwnedFeatures.Removed.class, OwnedFeatures.Removed::new);
            String id = roles.newUser(new Featured.Ordinary());
            roles.sessions().createSession(id, "one", EXPIRY);
            roles.sessions().createSession(id, "two", EXPIRY);
            Events.take();

            assertThat(roles.users().deleteUser(id)).isPresent();

            assertThat(Events.take()).containsExactlyInAnyOrder("pre-remove one", "pre-remove two");
            assertThat(factory.number("select count(*) from Token")).isZero();
            assertThatThrownBy(() -> roles.sessions().createSession(id, "three", EXPIRY))
                    .isInstanceOf(UserNotFoundException.class);
        }
    }

    private static TestFactory factory(Class<?>... entities) {
        Map<String, Object> settings = Map.of(
                "hibernate.cache.use_second_level_cache",
                "true",
                "hibernate.cache.region.factory_class",
                MapRegionFactory.class.getName());
        return TestFactory.of(Pools.fresh(TestDatabase.H2), settings, entities);
    }

    private record Roles<U extends Plain, S extends Token<U>>(
            UserStore<U, String> users, SessionStore<U, String, S> sessions, String plan) {

        static <U extends Plain, S extends Token<U>> Roles<U, S> of(
                TestFactory factory, UserBinding<U, String> user, Class<S> type, Supplier<S> constructor) {
            AuthEngine<U, String> engine = new AuthEngine<>(factory.sessionFactory(), user);
            SessionStore<U, String, S> sessions = engine.sessions(OwnedFeatures.binding(type, constructor, user));
            return new Roles<>(engine.users(), sessions, engine.plan().toString());
        }

        String newUser(U user) {
            user.email = "ann@example.com";
            return users.createUser(user).id;
        }
    }
}
