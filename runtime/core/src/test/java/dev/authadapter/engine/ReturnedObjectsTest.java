package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AccountKey;
import dev.authadapter.SessionAndUser;
import dev.authadapter.engine.DefaultBindings.Sessions;
import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.proxy.HibernateProxy;
import org.junit.jupiter.api.Test;

/** What an operation returns is the caller's own: nothing in it is still to be loaded, and nothing watches it. */
final class ReturnedObjectsTest extends DefaultEntitiesTest {

    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");

    @Test
    void outsideOfATransaction_areComplete() {
        List<Object> returned = new ArrayList<>();

        useEveryOperation(adapter, returned::add);

        assertThat(returned).hasSize(16).allSatisfy(ReturnedObjectsTest::assertComplete);
    }

    @Test
    void inTheCallersTransaction_areCompleteAndDetached() {
        try (EntityManager entityManager = factory.sessionFactory().createEntityManager()) {
            entityManager.getTransaction().begin();
            List<Object> returned = new ArrayList<>();

            useEveryOperation(adapter.joining(entityManager), returned::add);

            assertThat(returned).hasSize(16).allSatisfy(object -> {
                assertComplete(object);
                assertThat(entityManager.contains(object)).isFalse();
            });
            entityManager.getTransaction().rollback();
        }
    }

    @Test
    void changesOfThem_areNotWritten() {
        User user = adapter.newUser();
        adapter.engine().inTransaction(() -> {
            adapter.users().getUser(user.getId()).orElseThrow().setName("changed");
            adapter.users()
                    .updateUser(user.getId(), new TestPatch<User>().with(Users.IMAGE, "image"))
                    .setName("changed");
            return user;
        });

        assertThat(adapter.users().getUser(user.getId()).orElseThrow().getName())
                .isNull();
    }

    private static void useEveryOperation(TestAdapter adapter, Consumer<Object> returned) {
        User user = adapter.newUser();
        String id = user.getId();
        returned.accept(user);
        returned.accept(adapter.users().getUser(id).orElseThrow());
        returned.accept(adapter.users().getUserByEmail(user.getEmail()).orElseThrow());
        returned.accept(adapter.users().updateUser(id, new TestPatch<User>().with(Users.NAME, "Ann")));
        Account account = adapter.accounts().linkAccount(id, TestAdapter.account());
        AccountKey key = new AccountKey(account.getProvider(), account.getProviderAccountId());
        returned.accept(account);
        returned.accept(adapter.accounts().getAccount(key).orElseThrow());
        returned.accept(adapter.accounts().getUserByAccount(key).orElseThrow());
        returned.accept(adapter.accounts().unlinkAccount(key));
        Session session = adapter.sessions().createSession(id, TestAdapter.unique(), EXPIRY);
        String token = session.getSessionToken();
        returned.accept(session);
        SessionAndUser<Session, User> both =
                adapter.sessions().getSessionAndUser(token).orElseThrow();
        returned.accept(both.session());
        returned.accept(both.user());
        returned.accept(
                adapter.sessions().updateSession(token, new TestPatch<Session>().with(Sessions.EXPIRES, EXPIRY)));
        returned.accept(adapter.sessions().deleteSession(token).orElseThrow());
        returned.accept(adapter.authenticators().createAuthenticator(id, TestAdapter.authenticator()));
        returned.accept(adapter.authenticators().listAuthenticatorsByUserId(id).get(0));
        returned.accept(adapter.users().deleteUser(id).orElseThrow());
    }

    /** Nothing of Hibernate's is in the object or in what it points at. */
    private static void assertComplete(Object object) {
        assertThat(ofHibernate(object, new ArrayList<>())).isEmpty();
    }

    private static List<String> ofHibernate(Object object, List<Object> seen) {
        List<String> found = new ArrayList<>();
        if (object instanceof HibernateProxy || object instanceof PersistentCollection<?>) {
            found.add(object.getClass().getName());
        } else if (object != null
                && object.getClass().getPackage() == User.class.getPackage()
                && seen.stream().noneMatch(other -> other == object)) {
            seen.add(object);
            for (Field field : fields(object.getClass())) {
                found.addAll(ofHibernate(value(field, object), seen));
            }
        }
        return found;
    }

    private static Set<Field> fields(Class<?> type) {
        return type == Object.class
                ? Set.of()
                : Stream.concat(Arrays.stream(type.getDeclaredFields()), fields(type.getSuperclass()).stream())
                        .collect(Collectors.toSet());
    }

    private static Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
