package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AuthStoreException;
import dev.authadapter.DuplicateIdentifierException;
import dev.authadapter.Property;
import dev.authadapter.UserStore;
import dev.authadapter.engine.DefaultBindings.Sessions;
import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the database refuses for reasons that no operation has an exception for: the message names the table and the cure. */
final class RefusedStatementsTest {

    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");

    @ParameterizedTest
    @EveryDatabase
    void missingTable(TestDatabase database) {
        try (TestFactory factory = TestFactory.of(
                Pools.fresh(database), Map.of("hibernate.hbm2ddl.auto", "none"), DefaultBindings.ENTITIES)) {
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());

            assertThatThrownBy(() -> adapter.users().getUser("any"))
                    .isExactlyInstanceOf(AuthStoreException.class)
                    .hasMessageStartingWith("The database refused a statement on 'User' (table auth_user) (SQLState ")
                    .hasMessageContaining("AuthSchema")
                    .hasMessageContaining("ExportSchema");
            assertThatThrownBy(() -> adapter.tokens().useVerificationToken("any", "any"))
                    .hasMessageContaining("on 'VerificationToken' (table auth_verification_token)");
        }
    }

    @Test
    void missingColumn() {
        try (TestFactory factory = TestFactory.of(TestDatabase.SQLITE, DefaultBindings.ENTITIES)) {
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
            factory.execute("alter table auth_user drop column image");

            assertThatThrownBy(adapter::newUser).hasMessageContaining("AuthSchema");
            assertThatThrownBy(() -> adapter.users().getUser("any")).hasMessageContaining("AuthSchema");
        }
    }

    @ParameterizedTest
    @EveryDatabase
    void uniqueColumnOfTheApplications(TestDatabase database) {
        try (TestFactory factory = TestFactory.of(database, DefaultBindings.ENTITIES)) {
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
            User user = adapter.newUser();
            adapter.users().updateUser(user.getId(), new TestPatch<User>().with(Users.NAME, "Ann"));
            String other = adapter.newUser().getId();
            factory.execute("create unique index own_name on auth_user (name)");
            User third = new User();
            third.setName("Ann");

            for (var operation : List.<Runnable>of(
                    () -> adapter.users().createUser(third),
                    () -> adapter.users().updateUser(other, new TestPatch<User>().with(Users.NAME, "Ann")))) {
                assertThatThrownBy(operation::run)
                        .isExactlyInstanceOf(AuthStoreException.class)
                        .hasMessageContaining("'User' (table auth_user)")
                        .hasMessageContaining("store a value that no other row has")
                        .hasMessageNotContaining("Ann");
            }
        }
    }

    @Test
    void uniqueColumnOfTheApplications_inUpdatedSession() {
        try (TestFactory factory = TestFactory.of(TestDatabase.H2, DefaultBindings.ENTITIES)) {
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
            String user = adapter.newUser().getId();
            adapter.sessions().createSession(user, "first", EXPIRY);
            adapter.sessions().createSession(user, "second", EXPIRY.plusSeconds(1));
            factory.execute("create unique index own_expires on auth_session (expires)");

            assertThatThrownBy(() -> adapter.sessions()
                            .updateSession("second", new TestPatch<Session>().with(Sessions.EXPIRES, EXPIRY)))
                    .isExactlyInstanceOf(AuthStoreException.class)
                    .hasMessageContaining("'Session' (table auth_session)");
        }
    }

    @Test
    void takenIdentifier_ofSession() {
        try (TestFactory factory = TestFactory.of(TestDatabase.H2, DefaultBindings.ENTITIES)) {
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
            String user = adapter.newUser().getId();
            Session session = adapter.sessions().createSession(user, "first", EXPIRY);
            session.setSessionToken("second");

            assertThatThrownBy(() -> adapter.sessions().createSession(user, session))
                    .isInstanceOf(DuplicateIdentifierException.class)
                    .hasMessageContaining("'Session' (table auth_session)");
        }
    }

    static Stream<TestDatabase> recognised() {
        return Stream.of(TestDatabase.H2, TestDatabase.POSTGRESQL, TestDatabase.MARIADB)
                .filter(TestDatabase::isAvailable);
    }

    /** Hibernate recognises neither HSQLDB's error for it nor SQLite's, which get the message of any refused statement. */
    @ParameterizedTest
    @MethodSource("recognised")
    void foreignKeyOfAnotherTable(TestDatabase database) {
        try (TestFactory factory = TestFactory.of(database, DefaultBindings.ENTITIES)) {
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
            String user = adapter.newUser().getId();
            factory.execute("create table pet (user_id varchar(255) references auth_user (id))");
            factory.execute("insert into pet (user_id) values ('" + user + "')");

            assertThatThrownBy(() -> adapter.users().deleteUser(user))
                    .isExactlyInstanceOf(AuthStoreException.class)
                    .hasMessageStartingWith("A foreign key refused a statement on 'User' (table auth_user)")
                    .hasMessageNotContaining(user);
            assertThat(adapter.users().getUser(user)).isPresent();
        }
    }

    /** SQLite makes identifiers for {@code integer primary key} only, and lets other primary keys be NULL. */
    @Test
    void identifierThatTheDatabaseDoesNotMake() {
        try (TestFactory factory = TestFactory.of(
                Pools.fresh(TestDatabase.SQLITE), Map.of("hibernate.hbm2ddl.auto", "none"), Numbered.class)) {
            factory.execute("create table Numbered (id bigint primary key, email varchar(255) unique)");
            UserStore<Numbered, Long> users = new AuthEngine<>(factory.sessionFactory(), Numbered.BINDING).users();

            assertThatThrownBy(() -> users.createUser(new Numbered()))
                    .isExactlyInstanceOf(AuthStoreException.class)
                    .hasMessageStartingWith(
                            "The database made no identifier for a new row of 'Numbered' (table Numbered)")
                    .hasMessageContaining("integer primary key");
        }
    }

    @Entity(name = "Numbered")
    static class Numbered {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String email;

        private static final Property<Numbered, Long> ID = Property.of("id", Long.class, n -> n.id, (n, v) -> n.id = v);
        private static final Property<Numbered, String> EMAIL =
                Property.of("email", String.class, n -> n.email, (n, v) -> n.email = v);
        static final UserBinding<Numbered, Long> BINDING =
                new UserBinding<>(new EntityBinding<>(Numbered.class, Numbered::new, List.of(ID, EMAIL)), ID, EMAIL);
    }
}
