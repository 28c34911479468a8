package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AuthStoreException;
import dev.authadapter.Property;
import dev.authadapter.UserStore;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** What becomes of values and statements on their way to the database. */
final class StatementsTest {

    @Entity
    @Table(name = "Person")
    static class Person {

        @Id
        Long id;

        String email;

        @Column(name = "nick")
        @ColumnTransformer(read = "upper(nick)", write = "lower(?)")
        String nick;

        @Lob
        String story;

        int points;
        Instant seen;

        static final Property<Person, Long> ID = Property.of("id", Long.class, p -> p.id, (p, v) -> p.id = v);
        static final Property<Person, String> EMAIL =
                Property.of("email", String.class, p -> p.email, (p, v) -> p.email = v);
        static final Property<Person, String> NICK =
                Property.of("nick", String.class, p -> p.nick, (p, v) -> p.nick = v);
        static final UserBinding<Person, Long> BINDING = new UserBinding<>(
                new EntityBinding<>(
                        Person.class,
                        Person::new,
                        List.of(
                                ID,
                                EMAIL,
                                NICK,
                                Property.of("story", String.class, p -> p.story, (p, v) -> p.story = v),
                                Property.of("points", int.class, p -> p.points, (p, v) -> p.points = v),
                                Property.of("seen", Instant.class, p -> p.seen, (p, v) -> p.seen = v))),
                ID,
                EMAIL);
    }

    private static UserStore<Person, Long> users(TestFactory factory) {
        return new AuthEngine<>(factory.sessionFactory(), Person.BINDING).users();
    }

    private static Person person(long id) {
        Person person = new Person();
        person.id = id;
        person.email = "ann@example.com";
        person.nick = "Ann";
        return person;
    }

    @ParameterizedTest
    @EveryDatabase
    void columnTransformer_isApplied(TestDatabase database) {
        try (TestFactory factory = TestFactory.of(database, Person.class)) {
            UserStore<Person, Long> users = users(factory);
            users.createUser(person(1));

            assertThat(factory.number("select count(*) from Person where nick='ann'"))
                    .isOne();
            assertThat(users.getUser(1L).orElseThrow().nick).isEqualTo("ANN");
            assertThat(users.updateUser(1L, new TestPatch<Person>().with(Person.NICK, "Bo")).nick)
                    .isEqualTo("BO");
            assertThat(users.deleteUser(1L).orElseThrow().nick).isEqualTo("BO");
        }
    }

    @ParameterizedTest
    @EveryDatabase
    void largeObject_roundTrips(TestDatabase database) {
        try (TestFactory factory = TestFactory.of(database, Person.class)) {
            UserStore<Person, Long> users = users(factory);
            Person person = person(1);
            person.story = "s".repeat(100_000);
            users.createUser(person);

            assertThat(users.getUser(1L).orElseThrow().story).isEqualTo(person.story);
            assertThat(users.deleteUser(1L).orElseThrow().story).isEqualTo(person.story);
        }
    }

    @ParameterizedTest
    @EveryDatabase
    void microseconds_roundTrip(TestDatabase database) {
        try (TestFactory factory = TestFactory.of(database, Person.class)) {
            UserStore<Person, Long> users = users(factory);
            Person person = person(1);
            person.seen = Instant.parse("2026-10-25T00:30:00.123456Z");
            users.createUser(person);

            assertThat(users.getUser(1L).orElseThrow().seen)
                    .isEqualTo(
                            database == TestDatabase.SQLITE ? person.seen.truncatedTo(ChronoUnit.MILLIS) : person.seen);
        }
    }

    @ParameterizedTest
    @EveryDatabase
    void nullInPrimitive_isNamed(TestDatabase database) {
        try (TestFactory factory = TestFactory.of(database, Person.class)) {
            if (database == TestDatabase.SQLITE) {
                factory.execute("drop table Person");
                factory.execute("create table Person (id bigint primary key, email varchar(255), nick varchar(255),"
                        + " story clob, points integer, seen timestamp)");
            } else {
                factory.execute("alter table Person "
                        + switch (database) {
                            case HSQLDB -> "alter column points set null";
                            case MARIADB -> "modify points integer null";
                            default -> "alter column points drop not null";
                        });
            }
            factory.execute("insert into Person (id) values (1)");

            assertThatThrownBy(() -> users(factory).getUser(1L))
                    .isExactlyInstanceOf(AuthStoreException.class)
                    .hasMessageStartingWith("The column of 'Person.points' holds NULL");
        }
    }

    @Test
    void missingIdentifier_thatCannotBeMade_isRefused() {
        try (TestFactory factory = TestFactory.of(TestDatabase.H2, Person.class)) {
            Person person = person(1);
            person.id = null;

            assertThatThrownBy(() -> users(factory).createUser(person))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("'Person' has no identifier, and none can be made for its type");
        }
    }

    @Test
    void severalRowsUnderAKey_areNotHidden() {
        try (TestFactory factory = TestFactory.of(TestDatabase.H2, Person.class)) {
            UserStore<Person, Long> users = users(factory);
            users.createUser(person(1));
            users.createUser(person(2));

            assertThatThrownBy(() -> users.getUserByEmail("ann@example.com"))
                    .isExactlyInstanceOf(AuthStoreException.class)
                    .hasMessageContaining("unique constraint")
                    .message()
                    .doesNotContain("ann");
        }
    }

    @Test
    void statementInspector_seesEachStatement() {
        List<String> seen = new CopyOnWriteArrayList<>();
        StatementInspector inspector = sql -> {
            seen.add(sql);
            return "/* audited */ " + sql;
        };
        Map<String, Object> settings = Map.of("hibernate.session_factory.statement_inspector", inspector);
        try (TestFactory factory = TestFactory.of(Pools.fresh(TestDatabase.H2), settings, Person.class)) {
            seen.clear();

            users(factory).getUser(1L);

            assertThat(seen).singleElement().asString().startsWith("select id,email,upper(nick)");
            assertThat(factory.counting().takeTrips())
                    .singleElement()
                    .asString()
                    .startsWith("/* audited */ select");
        }
    }

    @Test
    void schemaOfTheFactory_qualifiesTables() {
        Map<String, Object> settings =
                Map.of("hibernate.default_schema", "people", "hibernate.hbm2ddl.create_namespaces", "true");
        try (TestFactory factory = TestFactory.of(Pools.fresh(TestDatabase.H2), settings, Person.class)) {
            users(factory).createUser(person(1));

            assertThat(factory.number("select count(*) from people.Person")).isOne();
        }
    }
}
