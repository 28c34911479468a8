package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.DuplicateSessionTokenException;
import dev.authadapter.SessionAndUser;
import dev.authadapter.SessionNotFoundException;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.engine.DefaultBindings.Sessions;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SessionStoreTest extends DefaultEntitiesTest {

    private static final Instant EXPIRY = Instant.parse("2031-03-30T01:59:59.123Z");

    @Test
    void createSession_thenGetSessionAndUser_returnsBothComplete() {
        User user = adapter.newUser();
        Session session = adapter.sessions().createSession(user.getId(), TestAdapter.unique(), EXPIRY);

        SessionAndUser<Session, User> found =
                adapter.sessions().getSessionAndUser(session.getSessionToken()).orElseThrow();

        assertThat(found.session())
                .usingRecursiveComparison()
                .ignoringFields("user")
                .isEqualTo(session);
        assertThat(found.session().getExpires()).isEqualTo(EXPIRY);
        assertThat(found.user()).usingRecursiveComparison().isEqualTo(user);
        assertThat(found.session().getUser()).isSameAs(found.user());
    }

    @Test
    void createSession_forUnknownUser_isRefused() {
        assertThatThrownBy(() -> adapter.sessions().createSession("unknown", TestAdapter.unique(), EXPIRY))
                .isInstanceOf(UserNotFoundException.class);
    }

    @Test
    void createSession_withTakenToken_isRefused() {
        User user = adapter.newUser();
        String token = TestAdapter.unique();
        adapter.sessions().createSession(user.getId(), token, EXPIRY);

        assertThatThrownBy(() -> adapter.sessions().createSession(user.getId(), token, EXPIRY))
                .isInstanceOf(DuplicateSessionTokenException.class)
                .message()
                .doesNotContain(token);
    }

    @Test
    void findActiveSession_comparesInTheDatabase() {
        User user = adapter.newUser();
        String token = TestAdapter.unique();
        adapter.sessions().createSession(user.getId(), token, EXPIRY);

        assertThat(adapter.sessions().findActiveSession(token, EXPIRY.minusMillis(1)))
                .get()
                .extracting(found -> found.user().getEmail())
                .isEqualTo(user.getEmail());
        assertThat(adapter.sessions().findActiveSession(token, EXPIRY)).isEmpty();
        assertThat(adapter.sessions().findActiveSession(token, EXPIRY.plusMillis(1)))
                .isEmpty();
        assertThat(adapter.sessions().getSessionAndUser(token)).isPresent();
    }

    @Test
    void updateSession_writesWhatThePatchNamesOnly() {
        User user = adapter.newUser();
        Session session = adapter.sessions().createSession(user.getId(), TestAdapter.unique(), EXPIRY);
        Instant later = EXPIRY.plus(Duration.ofDays(30));

        Session updated = adapter.sessions()
                .updateSession(session.getSessionToken(), new TestPatch<Session>().with(Sessions.EXPIRES, later));

        assertThat(updated.getExpires()).isEqualTo(later);
        assertThat(updated.getId()).isEqualTo(session.getId());
        assertThat(updated.getUser().getId()).isEqualTo(user.getId());
        assertThat(updated.getUser().getEmail()).isNull();
        assertThat(adapter.sessions().updateSession(session.getSessionToken(), new TestPatch<>()))
                .usingRecursiveComparison()
                .isEqualTo(updated);
    }

    @Test
    void updateSession_ofUnknown_isRefused() {
        for (String token : new String[] {"unknown", "", null}) {
            assertThatThrownBy(() -> adapter.sessions()
                            .updateSession(token, new TestPatch<Session>().with(Sessions.EXPIRES, EXPIRY)))
                    .isInstanceOf(SessionNotFoundException.class);
        }
    }

    @Test
    void updateSession_ofTokenOrOwner_isRefused() {
        User user = adapter.newUser();
        Session session = adapter.sessions().createSession(user.getId(), TestAdapter.unique(), EXPIRY);
        String token = session.getSessionToken();

        assertThatThrownBy(() -> adapter.sessions()
                        .updateSession(token, new TestPatch<Session>().with(Sessions.SESSION_TOKEN, "other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'Session.sessionToken' cannot be changed.");
        assertThatThrownBy(() -> adapter.sessions()
                        .updateSession(token, new TestPatch<Session>().with(Sessions.USER, new User())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'Session.user' cannot be changed.");
    }

    @Test
    void deleteSession_returnsTheSessionAndRemovesIt() {
        User user = adapter.newUser();
        Session session = adapter.sessions().createSession(user.getId(), TestAdapter.unique(), EXPIRY);

        assertThat(adapter.sessions().deleteSession(session.getSessionToken()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(session);
        assertThat(adapter.sessions().deleteSession(session.getSessionToken())).isEmpty();
        assertThat(adapter.sessions().getSessionAndUser(session.getSessionToken()))
                .isEmpty();
    }

    @Test
    void lookUps_withNothing_findNothing() {
        factory.counting().takeTrips();

        for (String token : new String[] {null, "", " "}) {
            assertThat(adapter.sessions().getSessionAndUser(token)).isEmpty();
            assertThat(adapter.sessions().findActiveSession(token, EXPIRY)).isEmpty();
            assertThat(adapter.sessions().deleteSession(token)).isEmpty();
        }
        assertThat(factory.counting().takeTrips()).isEmpty();
    }
}
