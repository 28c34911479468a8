package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AuthKeys;
import dev.authadapter.AuthTransactions;
import dev.authadapter.DuplicateSessionTokenException;
import dev.authadapter.DuplicateVerificationTokenException;
import dev.authadapter.Property;
import dev.authadapter.SessionNotFoundException;
import dev.authadapter.SessionStore;
import dev.authadapter.VerificationTokenStore;
import dev.authadapter.engine.DefaultBindings.Sessions;
import dev.authadapter.engine.DefaultBindings.VerificationTokens;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.tck.jpa.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** What the database holds of tokens, and that callers never see it. On two databases; the kit looks into all. */
@MethodSource("onTwo")
final class TokenStorageTest extends DefaultEntities {

    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");
    private static final Instant BEFORE = Instant.parse("2030-01-01T00:00:00Z");

    static Stream<Variant> onTwo() {
        return variants().filter(v -> v.database() == TestDatabase.H2 || v.database() == TestDatabase.POSTGRESQL);
    }

    @Test
    void sessionToken_isDigested_andCallersHaveTheToken() {
        String token = TestAdapter.unique();
        User user = adapter.newUser();

        assertThat(adapter.sessions().createSession(user.getId(), token, EXPIRY).getSessionToken())
                .isEqualTo(token);
        assertThat(storedSessionTokens(user)).containsExactly(Sha256.of(token));
        assertThat(adapter.sessions()
                        .getSessionAndUser(token)
                        .map(found -> found.session().getSessionToken()))
                .contains(token);
        assertThat(adapter.sessions()
                        .findActiveSession(token, BEFORE)
                        .map(found -> found.session().getSessionToken()))
                .contains(token);
        assertThat(prolonged(adapter.sessions(), token)).isEqualTo(token);
        assertThat(adapter.sessions()
                        .updateSession(token, new TestPatch<Session>())
                        .getSessionToken())
                .isEqualTo(token);
        assertThat(adapter.sessions().deleteSession(token).map(Session::getSessionToken))
                .contains(token);
        assertThat(adapter.sessions().getSessionAndUser(token)).isEmpty();
    }

    /** A digest that was stolen is not a token. */
    @Test
    void digest_findsNothing() {
        String token = TestAdapter.unique();
        User user = adapter.newUser();
        adapter.sessions().createSession(user.getId(), token, EXPIRY);
        SessionStore<User, String, Session> migrating = migratingSessions();
        adapter.tokens().createVerificationToken("eve", token, EXPIRY);

        String stolen = Sha256.of(token);
        for (SessionStore<User, String, Session> sessions : List.of(adapter.sessions(), migrating)) {
            assertThat(sessions.getSessionAndUser(stolen)).isEmpty();
            assertThat(sessions.deleteSession(stolen)).isEmpty();
            assertThatThrownBy(() -> prolonged(sessions, stolen)).isInstanceOf(SessionNotFoundException.class);
        }
        assertThat(adapter.tokens().useVerificationToken("eve", stolen)).isEmpty();
        assertThat(migratingTokens().useVerificationToken("eve", stolen)).isEmpty();
        assertThat(storedSessionTokens(user)).containsExactly(stolen);
    }

    @Test
    void registration_digestsTheToken() {
        Session session = session(TestAdapter.unique());
        String token = session.getSessionToken();

        User user = adapter.registrations()
                .registerWithAccount(TestAdapter.user(), TestAdapter.account(), session)
                .user();

        assertThat(session.getSessionToken()).isEqualTo(token);
        assertThat(storedSessionTokens(user)).containsExactly(Sha256.of(token));
        assertThatThrownBy(() -> adapter.registrations()
                        .registerWithAccount(TestAdapter.user(), TestAdapter.account(), session(token)))
                .isInstanceOf(DuplicateSessionTokenException.class);
    }

    @Test
    void refusedSession_keepsItsToken() {
        Session session = session(TestAdapter.unique());
        String token = session.getSessionToken();
        adapter.sessions().createSession(adapter.newUser().getId(), token, EXPIRY);

        assertThatThrownBy(
                        () -> adapter.sessions().createSession(adapter.newUser().getId(), session))
                .isInstanceOf(DuplicateSessionTokenException.class);
        assertThat(session.getSessionToken()).isEqualTo(token);
    }

    @Test
    void verificationToken_isDigestedOnce_evenIfItLooksLikeADigest() {
        String token = Sha256.of(TestAdapter.unique());

        VerificationToken created = adapter.tokens().createVerificationToken("ann", token, EXPIRY);

        assertThat(created.getToken()).isEqualTo(token);
        assertThat(storedVerificationTokens("ann")).containsExactly(Sha256.of(token));
        assertThatThrownBy(() -> adapter.tokens().createVerificationToken("ann", token, EXPIRY))
                .isInstanceOf(DuplicateVerificationTokenException.class);
        assertThat(adapter.tokens().useVerificationToken("ann", token).map(VerificationToken::getToken))
                .contains(token);
        assertThat(storedVerificationTokens("ann")).isEmpty();
    }

    @Test
    void hmac_dependsOnTheKey() {
        String token = TestAdapter.unique();
        User user = adapter.newUser();
        SessionStore<User, String, Session> sessions = sessions(TokenProperty::ofHmacSha256, key('a'));

        sessions.createSession(user.getId(), token, EXPIRY);

        assertThat(storedSessionTokens(user)).hasSize(1).doesNotContain(token, Sha256.of(token));
        assertThat(sessions.getSessionAndUser(token)).isPresent();
        assertThat(sessions(TokenProperty::ofHmacSha256, key('b')).getSessionAndUser(token))
                .isEmpty();
        assertThat(adapter.sessions().getSessionAndUser(token)).isEmpty();
    }

    @Test
    void plain_isStoredAsItIs() {
        String token = TestAdapter.unique();
        User user = adapter.newUser();
        SessionStore<User, String, Session> sessions = sessions(TokenProperty::ofPlain, null);

        sessions.createSession(user.getId(), token, EXPIRY);

        assertThat(storedSessionTokens(user)).containsExactly(token);
        assertThat(sessions.deleteSession(token).map(Session::getSessionToken)).contains(token);
    }

    @Test
    void plainSession_isFoundOnlyWhileTokensAreMigrated_andThenByItsDigest() {
        String token = TestAdapter.unique();
        User user = adapter.newUser();
        sessions(TokenProperty::ofPlain, null).createSession(user.getId(), token, EXPIRY);

        assertThat(adapter.sessions().getSessionAndUser(token)).isEmpty();
        assertThat(migratingSessions().getSessionAndUser(token))
                .get()
                .satisfies(
                        found -> assertThat(found.session().getSessionToken()).isEqualTo(token))
                .satisfies(found -> assertThat(found.user().getEmail()).isEqualTo(user.getEmail()));
        assertThat(storedSessionTokens(user)).containsExactly(Sha256.of(token));
        assertThat(adapter.sessions().getSessionAndUser(token)).isPresent();
    }

    @Test
    void plainSession_isChangedAndDeletedWhileTokensAreMigrated() {
        User user = adapter.newUser();
        SessionStore<User, String, Session> plain = sessions(TokenProperty::ofPlain, null);
        Session changed = plain.createSession(user.getId(), TestAdapter.unique(), EXPIRY);
        Session deleted = plain.createSession(user.getId(), TestAdapter.unique(), EXPIRY);
        plain.createSession(user.getId(), TestAdapter.unique(), EXPIRY);
        SessionStore<User, String, Session> migrating = migratingSessions();

        assertThat(prolonged(migrating, changed.getSessionToken())).isEqualTo(changed.getSessionToken());
        assertThat(migrating.deleteSession(deleted.getSessionToken()).map(Session::getSessionToken))
                .contains(deleted.getSessionToken());

        assertThat(storedSessionTokens(user)).hasSize(2).contains(Sha256.of(changed.getSessionToken()));
        assertThat(migrating.getSessionAndUser("unknown")).isEmpty();
    }

    @Test
    void plainVerificationToken_isUsedOnceWhileTokensAreMigrated() {
        String token = TestAdapter.unique();
        tokens(TokenProperty::ofPlain).createVerificationToken("old", token, EXPIRY);

        assertThat(adapter.tokens().useVerificationToken("old", token)).isEmpty();
        assertThat(migratingTokens().useVerificationToken("old", token).map(VerificationToken::getToken))
                .contains(token);
        assertThat(migratingTokens().useVerificationToken("old", token)).isEmpty();
    }

    @Test
    void tokenWithoutBytes_isRefusedAndFindsNothing() {
        factory.counting().takeTrips();

        assertThat(adapter.sessions().getSessionAndUser("\ud800")).isEmpty();
        assertThat(adapter.tokens().useVerificationToken("ann", "\ud800")).isEmpty();
        assertThatThrownBy(() -> adapter.sessions().createSession("any", "\ud800", EXPIRY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'Session.sessionToken' holds half a surrogate pair");
        assertThat(factory.counting().takeTrips()).isEmpty();
    }

    @Test
    void hmacWithoutKey_isRefusedAtOnce() {
        assertThatThrownBy(() -> sessions(TokenProperty::ofHmacSha256, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Session.sessionToken'")
                .hasMessageContaining("AuthKeys.none().withTokenKey(");
    }

    private static String prolonged(SessionStore<User, String, Session> sessions, String token) {
        return sessions.updateSession(token, new TestPatch<Session>().with(Sessions.EXPIRES, EXPIRY.plusSeconds(60)))
                .getSessionToken();
    }

    private List<String> storedSessionTokens(User user) {
        return factory.sessionFactory()
                .fromSession(session -> session.createSelectionQuery(
                                "select s.sessionToken from AuthSession s where s.user.id = ?1", String.class)
                        .setParameter(1, user.getId())
                        .getResultList());
    }

    private List<String> storedVerificationTokens(String identifier) {
        return factory.sessionFactory()
                .fromSession(session -> session.createSelectionQuery(
                                "select t.token from AuthVerificationToken t where t.identifier = ?1", String.class)
                        .setParameter(1, identifier)
                        .getResultList());
    }

    private SessionStore<User, String, Session> migratingSessions() {
        return engine(null)
                .sessions(sessionBinding(
                        TokenProperty.ofSha256(Sessions.SESSION_TOKEN).migratingOnRead()));
    }

    private VerificationTokenStore<VerificationToken> migratingTokens() {
        return tokens(token -> TokenProperty.ofSha256(token).migratingOnRead());
    }

    private SessionStore<User, String, Session> sessions(Storing<Session> storing, @Nullable SecretKey key) {
        return engine(key).sessions(sessionBinding(storing.of(Sessions.SESSION_TOKEN)));
    }

    private VerificationTokenStore<VerificationToken> tokens(Storing<VerificationToken> storing) {
        return engine(null)
                .verificationTokens(new VerificationTokenBinding<>(
                        VerificationTokens.ENTITY,
                        VerificationTokens.IDENTIFIER,
                        storing.of(VerificationTokens.TOKEN),
                        TimeProperty.ofInstant(VerificationTokens.EXPIRES)));
    }

    private static SessionBinding<Session, User, String> sessionBinding(TokenProperty<Session> token) {
        SessionBinding<Session, User, String> standard = Sessions.BINDING;
        return new SessionBinding<>(standard.entity(), standard.owner(), token, standard.expires());
    }

    private AuthEngine<User, String> engine(@Nullable SecretKey key) {
        AuthKeys keys =
                Optional.ofNullable(key).map(AuthKeys.none()::withTokenKey).orElseGet(AuthKeys::none);
        return new AuthEngine<>(factory.sessionFactory(), AuthTransactions.none(), keys, DefaultBindings.Users.BINDING);
    }

    private static Session session(String token) {
        Session session = new Session();
        session.setSessionToken(token);
        session.setExpires(EXPIRY);
        return session;
    }

    private static SecretKey key(int filling) {
        return new SecretKeySpec(Character.toString(filling).repeat(32).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    private interface Storing<E> {
        TokenProperty<E> of(Property<E, @Nullable String> property);
    }
}
