package dev.authadapter.engine;

import static dev.authadapter.engine.TestAdapter.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.UnsupportedEntityException;
import dev.authadapter.UserStore;
import dev.authadapter.engine.KeyedUsers.Keyed;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Users are identified by text, a UUID or a number, made by the caller, by Hibernate or by the database. */
@ParameterizedClass
@MethodSource("variants")
@TestInstance(Lifecycle.PER_CLASS)
final class IdentifiersTest {

    @Parameter
    Variant variant;

    private TestFactory factory;

    record Variant(TestDatabase database, String setting) {

        boolean hasSequences() {
            return database != TestDatabase.SQLITE;
        }
    }

    static List<Variant> variants() {
        return TestDatabase.available()
                .flatMap(database -> Stream.of(new Variant(database, "direct"), new Variant(database, "orm")))
                .toList();
    }

    @BeforeParameterizedClassInvocation
    void open(Variant opened) {
        factory = TestFactory.of(
                Pools.fresh(opened.database()), Map.of(EngineSetting.NAME, opened.setting()), KeyedUsers.ENTITIES);
    }

    @AfterParameterizedClassInvocation
    void close() {
        factory.close();
    }

    @Test
    void text_isMadeOrKept() {
        assertThat(UUID.fromString(made(KeyedUsers.TEXT)).version()).isEqualTo(7);
        assertKept(KeyedUsers.TEXT, unique());
    }

    @Test
    void uuid_ofHibernate() {
        assertThat(made(KeyedUsers.UUID_GENERATED)).isNotEqualTo(made(KeyedUsers.UUID_GENERATED));
    }

    @Test
    void numbers_ofTheDatabase() {
        assertThat(made(KeyedUsers.LONG_IDENTITY)).isPositive();
        assertThat(made(KeyedUsers.INT_IDENTITY)).isPositive();
    }

    @Test
    void numbers_ofASequence() {
        if (variant.hasSequences()) {
            assertThat(made(KeyedUsers.LONG_SEQUENCE)).isLessThan(made(KeyedUsers.LONG_SEQUENCE));
            assertThat(made(KeyedUsers.INT_SEQUENCE)).isPositive();
        } else {
            assertThatThrownBy(() -> made(KeyedUsers.LONG_SEQUENCE))
                    .isInstanceOf(UnsupportedEntityException.class)
                    .hasMessage(
                            "'LongSequence' takes its identifiers from a table, since SQLite has no sequences, and SQLite"
                                    + " locks that table while a transaction writes. Use GenerationType.IDENTITY or UUID, or assigned"
                                    + " identifiers.");
        }
    }

    /** Stores users alone and in a transaction, and finds them by what they were given. */
    private <E extends Keyed<I>, I> I made(UserBinding<E, I> binding) {
        AuthEngine<E, I> engine = new AuthEngine<>(factory.sessionFactory(), binding);
        UserStore<E, I> users = engine.users();
        I first = users.createUser(user(binding)).id();
        I second = engine.inTransaction(() -> users.createUser(user(binding)).id());

        assertThat(second).isNotEqualTo(first);
        for (I id : List.of(first, second)) {
            E found = users.getUser(id).orElseThrow();
            assertThat(users.getUserByEmail(found.email).orElseThrow().id()).isEqualTo(id);
            assertThat(users.deleteUser(id)).isPresent();
            assertThat(users.getUser(id)).isEmpty();
        }
        return second;
    }

    private <E extends Keyed<I>, I> void assertKept(UserBinding<E, I> binding, I id) {
        UserStore<E, I> users = new AuthEngine<>(factory.sessionFactory(), binding).users();
        E user = user(binding);
        binding.id().set(user, id);

        assertThat(users.createUser(user).id()).isEqualTo(id);
        assertThat(users.getUser(id).orElseThrow().email).isEqualTo(user.email);
    }

    private static <E extends Keyed<?>> E user(UserBinding<E, ?> binding) {
        E user = binding.entity().constructor().get();
        user.email = unique();
        return user;
    }
}
