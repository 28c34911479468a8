package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.Property;
import dev.authadapter.SessionStore;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A session ends at the moment it was given, whatever type the entity keeps the moment in. */
@ParameterizedClass
@EveryDatabase
@TestInstance(Lifecycle.PER_CLASS)
final class TimeTypesTest {

    private static final Instant END = Instant.parse("2031-07-01T10:15:30.250Z");

    @Parameter
    TestDatabase database;

    private TestFactory factory;
    private AuthEngine<User, String> engine;
    private String userId;

    static Stream<Named<Kind<?, ?>>> kinds() {
        return Stream.of(
                kind(
                        OffsetSession.class,
                        OffsetSession::new,
                        new Time<>(OffsetDateTime.class, s -> s.expires, (s, v) -> s.expires = v),
                        TimeProperty::ofOffsetDateTime,
                        OffsetDateTime::toInstant),
                kind(
                        ZonedSession.class,
                        ZonedSession::new,
                        new Time<>(ZonedDateTime.class, s -> s.expires, (s, v) -> s.expires = v),
                        TimeProperty::ofZonedDateTime,
                        ZonedDateTime::toInstant),
                kind(
                        LocalSession.class,
                        LocalSession::new,
                        new Time<>(LocalDateTime.class, s -> s.expires, (s, v) -> s.expires = v),
                        TimeProperty::ofLocalDateTime,
                        moment -> moment.toInstant(ZoneOffset.UTC)),
                kind(
                        DateSession.class,
                        DateSession::new,
                        new Time<>(Date.class, s -> s.expires, (s, v) -> s.expires = v),
                        TimeProperty::ofDate,
                        Date::toInstant),
                kind(
                        TimestampSession.class,
                        TimestampSession::new,
                        new Time<>(Timestamp.class, s -> s.expires, (s, v) -> s.expires = v),
                        TimeProperty::ofTimestamp,
                        Timestamp::toInstant),
                kind(
                        MillisSession.class,
                        MillisSession::new,
                        new Time<>(long.class, s -> s.expires, (s, v) -> s.expires = v),
                        TimeProperty::ofEpochMillis,
                        Instant::ofEpochMilli));
    }

    @BeforeParameterizedClassInvocation
    void open(TestDatabase opened) {
        Class<?>[] entities = Stream.concat(
                        Stream.of(User.class),
                        kinds().map(kind -> kind.getPayload().binding.entity().type()))
                .toArray(Class<?>[]::new);
        factory = TestFactory.of(opened, entities);
        engine = new AuthEngine<>(factory.sessionFactory(), DefaultBindings.Users.BINDING);
        userId = engine.users().createUser(new User()).getId();
    }

    @AfterParameterizedClassInvocation
    void close() {
        factory.close();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends Row, T> void endsWhenItShould(Kind<S, T> kind) {
        SessionStore<User, String, S> sessions = engine.sessions(kind.binding);
        String token = TestAdapter.unique();

        S created = sessions.createSession(userId, token, END);

        assertThat(kind.end(created)).isEqualTo(END);
        S found = sessions.getSessionAndUser(token).orElseThrow().session();
        assertThat(kind.end(found)).isEqualTo(END);
        assertThat(sessions.findActiveSession(token, END.minusMillis(1))).isPresent();
        assertThat(sessions.findActiveSession(token, END)).isEmpty();
        assertThat(sessions.findActiveSession(token, END.plusMillis(1))).isEmpty();
        S byHibernate = factory.sessionFactory()
                .fromStatelessSession(
                        session -> session.get(kind.binding.entity().type(), token));
        assertThat(kind.end(byHibernate)).isEqualTo(END);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends Row, T> void isProlongedInItsOwnType(Kind<S, T> kind) {
        SessionStore<User, String, S> sessions = engine.sessions(kind.binding);
        String token = TestAdapter.unique();
        sessions.createSession(userId, token, END);
        TimeProperty<S, T> expires = kind.expires();
        Instant later = END.plusSeconds(3600);

        S updated = sessions.updateSession(
                token,
                new TestPatch<S>()
                        .with(expires.property(), expires.fromInstant().apply(later)));

        assertThat(kind.end(updated)).isEqualTo(later);
        assertThat(sessions.findActiveSession(token, END)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends Row, T> void aFractionFinerThanTheTypeNeverProlongsASession(Kind<S, T> kind) {
        SessionStore<User, String, S> sessions = engine.sessions(kind.binding);
        String token = TestAdapter.unique();
        Instant end = END.plusNanos(999_999);

        S created = sessions.createSession(userId, token, end);

        assertThat(kind.end(created)).isBetween(END, end);
        assertThat(sessions.findActiveSession(token, END.plusMillis(1))).isEmpty();
    }

    private static <S extends Row, T> Named<Kind<?, ?>> kind(
            Class<S> type,
            Supplier<S> constructor,
            Time<S, T> time,
            Function<Property<S, T>, TimeProperty<S, T>> factory,
            Function<T, Instant> toInstant) {
        Property<S, String> token = Property.of("token", String.class, s -> s.token, (s, v) -> s.token = v);
        Property<S, String> user = Property.of("userId", String.class, s -> s.userId, (s, v) -> s.userId = v);
        Property<S, T> expires = Property.of("expires", time.type, time.reader, time.writer);
        SessionBinding<S, User, String> binding = new SessionBinding<>(
                new EntityBinding<>(type, constructor, List.of(token, user, expires)),
                new Owner.IdColumn<>(user),
                TokenProperty.ofPlain(token),
                factory.apply(expires));
        return Named.of(time.type.getSimpleName(), new Kind<>(binding, factory.apply(expires), toInstant));
    }

    private record Time<S, T>(Class<?> type, Function<S, T> reader, BiConsumer<S, T> writer) {}

    record Kind<S extends Row, T>(
            SessionBinding<S, User, String> binding, TimeProperty<S, T> expires, Function<T, Instant> toInstant) {

        Instant end(S session) {
            return toInstant.apply(expires.property().get(session));
        }
    }

    @MappedSuperclass
    static class Row {

        @Id
        String token;

        @Column(name = "user_id")
        String userId;
    }

    @Entity
    static class OffsetSession extends Row {
        OffsetDateTime expires;
    }

    @Entity
    static class ZonedSession extends Row {
        ZonedDateTime expires;
    }

    @Entity
    static class LocalSession extends Row {
        LocalDateTime expires;
    }

    @Entity
    static class DateSession extends Row {
        Date expires;
    }

    @Entity
    static class TimestampSession extends Row {
        Timestamp expires;
    }

    @Entity
    static class MillisSession extends Row {
        long expires;
    }
}
