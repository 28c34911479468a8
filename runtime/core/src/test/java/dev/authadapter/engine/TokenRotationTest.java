package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AuthKeys;
import dev.authadapter.AuthTransactions;
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
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Another key for tokens, and nobody has to sign in again. By both implementations. */
@MethodSource("onH2")
final class TokenRotationTest extends DefaultEntities {

    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");

    static Stream<Variant> onH2() {
        return variants().filter(variant -> variant.database() == TestDatabase.H2);
    }

    @Test
    void sessionOfAFormerKey_isFoundByEveryOperation_andThenByThePresentKey() {
        User user = adapter.newUser();
        SessionStore<User, String, Session> before = sessions(AuthKeys.none().withTokenKey(key('a')));
        AuthKeys rotated = AuthKeys.none()
                .withTokenKey(key('c'))
                .withFormerTokenKey(key('b'))
                .withFormerTokenKey(key('a'));
        SessionStore<User, String, Session> present = sessions(rotated);
        String found =
                before.createSession(user.getId(), TestAdapter.unique(), EXPIRY).getSessionToken();
        String prolonged =
                before.createSession(user.getId(), TestAdapter.unique(), EXPIRY).getSessionToken();
        String kept =
                before.createSession(user.getId(), TestAdapter.unique(), EXPIRY).getSessionToken();

        assertThat(present.getSessionAndUser(found)).isPresent();
        assertThat(prolonged(present, prolonged)).isEqualTo(prolonged);
        assertThat(present.deleteSessionsExcept(user.getId(), kept)).isEqualTo(2);

        assertThat(sessions(AuthKeys.none().withTokenKey(key('c'))).getSessionAndUser(kept))
                .isPresent();
        assertThat(before.getSessionAndUser(kept)).isEmpty();
        assertThat(present.getSessionAndUser(TestAdapter.unique())).isEmpty();
    }

    @Test
    void verificationTokenOfAFormerKey_isUsedOnce() {
        String token = TestAdapter.unique();
        tokens(AuthKeys.none().withTokenKey(key('a'))).createVerificationToken("ann", token, EXPIRY);
        VerificationTokenStore<VerificationToken> present =
                tokens(AuthKeys.none().withTokenKey(key('b')).withFormerTokenKey(key('a')));

        assertThat(present.useVerificationToken("ann", token).map(VerificationToken::getToken))
                .contains(token);
        assertThat(present.useVerificationToken("ann", token)).isEmpty();
    }

    private static String prolonged(SessionStore<User, String, Session> sessions, String token) {
        return sessions.updateSession(token, new TestPatch<Session>().with(Sessions.EXPIRES, EXPIRY.plusSeconds(60)))
                .getSessionToken();
    }

    private SessionStore<User, String, Session> sessions(AuthKeys keys) {
        SessionBinding<Session, User, String> standard = Sessions.BINDING;
        return engine(keys)
                .sessions(new SessionBinding<>(
                        standard.entity(),
                        standard.owner(),
                        TokenProperty.ofHmacSha256(Sessions.SESSION_TOKEN),
                        standard.expires()));
    }

    private VerificationTokenStore<VerificationToken> tokens(AuthKeys keys) {
        return engine(keys)
                .verificationTokens(new VerificationTokenBinding<>(
                        VerificationTokens.ENTITY,
                        VerificationTokens.IDENTIFIER,
                        TokenProperty.ofHmacSha256(VerificationTokens.TOKEN),
                        TimeProperty.ofInstant(VerificationTokens.EXPIRES)));
    }

    private AuthEngine<User, String> engine(AuthKeys keys) {
        return new AuthEngine<>(factory.sessionFactory(), AuthTransactions.none(), keys, DefaultBindings.Users.BINDING);
    }

    private static SecretKey key(int filling) {
        return new SecretKeySpec(Character.toString(filling).repeat(32).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }
}
