package dev.authadapter.engine;

import static dev.authadapter.engine.TestAdapter.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AuthKeys;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.SessionStore;
import dev.authadapter.UserStore;
import dev.authadapter.engine.ValueTypes.Level;
import dev.authadapter.engine.ValueTypes.Plan;
import dev.authadapter.engine.ValueTypes.Slug;
import dev.authadapter.engine.ValueTypes.Subscriber;
import dev.authadapter.engine.ValueTypes.Visit;
import dev.authadapter.tck.jpa.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** Values of any type that Hibernate can store are stored as it does, and those of the contract may be converted. */
@ParameterizedClass
@MethodSource("variants")
@TestInstance(Lifecycle.PER_CLASS)
final class ValueTypesTest {

    @Parameter
    Variant variant;

    private TestFactory factory;
    private UserStore<Subscriber, UUID> users;
    private SessionStore<Subscriber, UUID, Visit> sessions;

    record Variant(TestDatabase database, String setting) {}

    static List<Variant> variants() {
        return TestDatabase.available()
                .flatMap(database -> Stream.of(new Variant(database, "direct"), new Variant(database, "orm")))
                .toList();
    }

    @BeforeParameterizedClassInvocation
    void open(Variant opened) {
        Map<String, Object> settings = Map.of(
                EngineSetting.NAME, opened.setting(), "hibernate.type.json_format_mapper", new ValueTypes.Json());
        factory = TestFactory.of(Pools.fresh(opened.database()), settings, ValueTypes.ENTITIES);
        AuthEngine<Subscriber, UUID> engine = new AuthEngine<>(factory.sessionFactory(), Subscriber.BINDING);
        sessions = engine.sessions(Visit.BINDING);
        users = engine.users();
    }

    @AfterParameterizedClassInvocation
    void close() {
        factory.close();
    }

    @Test
    void values_roundTrip() {
        Subscriber subscriber = users.createUser(subscriber());

        Subscriber found = users.getUserByEmail(subscriber.email).orElseThrow();

        assertThat(found).usingRecursiveComparison().isEqualTo(subscriber);
        Subscriber byHibernate =
                factory.sessionFactory().fromTransaction(session -> session.find(Subscriber.class, subscriber.id));
        assertThat(byHibernate).usingRecursiveComparison().isEqualTo(subscriber);
    }

    @Test
    void nothing_roundTrips() {
        Subscriber subscriber = users.createUser(new Subscriber());

        assertThat(users.getUser(subscriber.id))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(subscriber);
    }

    @Test
    void values_arePatched() {
        Subscriber subscriber = users.createUser(subscriber());
        subscriber.coded = Plan.PAID;
        subscriber.slug = null;
        subscriber.bits = Bits.of(1);
        subscriber.words = new String[] {"x"};
        subscriber.numbers = List.of(9, 8, 7);
        subscriber.settings = new TreeMap<>(Map.of("theme", "light"));
        subscriber.story = "short";

        Subscriber patched = users.updateUser(
                subscriber.id,
                new TestPatch<Subscriber>()
                        .with(Subscriber.CODED, subscriber.coded)
                        .with(Subscriber.SLUG, null)
                        .with(Subscriber.BITS, subscriber.bits)
                        .with(Subscriber.WORDS, subscriber.words)
                        .with(Subscriber.NUMBERS, subscriber.numbers)
                        .with(Subscriber.SETTINGS, subscriber.settings)
                        .with(Subscriber.STORY, subscriber.story));

        assertThat(patched).usingRecursiveComparison().isEqualTo(subscriber);
        assertThat(users.getUser(subscriber.id))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(subscriber);
    }

    @Test
    void propertiesOfTheContract_areConverted() {
        Subscriber subscriber = users.createUser(subscriber());
        String token = unique();
        Instant end = Instant.parse("2031-01-01T00:00:00Z");

        sessions.createSession(subscriber.id, token, end);

        String digest = TokenForm.of(Visit.BINDING.sessionToken(), Visit.BINDING.entity(), AuthKeys.none())
                .stored(token)
                .orElseThrow();
        String stored = new StringBuilder(digest).reverse().toString();
        assertThat(factory.number("select expires from ConvertedVisit where token='" + stored + "'"))
                .isEqualTo(end.getEpochSecond());
        assertThat(sessions.findActiveSession(token, end.minusSeconds(1))
                        .orElseThrow()
                        .user()
                        .email)
                .isEqualTo(subscriber.email);
        assertThat(sessions.findActiveSession(token, end)).isEmpty();
        assertThat(sessions.deleteSession(token).orElseThrow().expires).isEqualTo(end);
        Subscriber another = subscriber();
        another.email = subscriber.email;
        assertThatThrownBy(() -> users.createUser(another)).isInstanceOf(DuplicateEmailException.class);
    }

    private static Subscriber subscriber() {
        Subscriber subscriber = new Subscriber();
        subscriber.email = unique();
        subscriber.named = Level.HIGH;
        subscriber.numbered = Level.HIGH;
        subscriber.coded = Plan.FREE;
        subscriber.slug = new Slug("ada");
        subscriber.bits = Bits.of(42);
        subscriber.words = new String[] {"a", "b c"};
        subscriber.numbers = List.of(3, 1, 2);
        subscriber.counts = new long[] {1L << 40};
        subscriber.settings = new TreeMap<>(Map.of("theme", "dark", "zoom", "2"));
        subscriber.story = "x".repeat(50_000);
        subscriber.photo = new byte[] {1, 2, 3};
        return subscriber;
    }
}
