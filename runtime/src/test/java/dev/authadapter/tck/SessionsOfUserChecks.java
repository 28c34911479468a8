package dev.authadapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Prolonging sessions, listing those of a user, and signing out elsewhere. */
interface SessionsOfUserChecks<U, I, A, S, V> extends Checks<U, I, A, S, V> {

    @Test
    @DisplayName("B11 touchSession lets an active session end later, and leaves everything else")
    default void touchSession() {
        I userId = given().user();
        SessionValues<I> session = given().session(userId, Fixtures.session());
        SessionValues<I> other = given().session(userId, Fixtures.session());
        Instant later = session.expires().plus(Duration.ofDays(1));

        assertThat(adapter().touchSession(session.sessionToken(), justBefore(session), later))
                .map(harness()::valuesOfSession)
                .contains(session.withExpires(later));

        assertThat(harness().storedSession(session.sessionToken())).contains(session.withExpires(later));
        assertThat(harness().storedSession(other.sessionToken())).contains(other);
    }

    @Test
    @DisplayName("B11 touchSession never shortens a session, and never revives one that has ended")
    default void touchSessionInVain() {
        SessionValues<I> session = given().session(given().user(), Fixtures.session());
        Instant later = session.expires().plus(Duration.ofDays(1));

        assertThat(adapter().touchSession(session.sessionToken(), justBefore(session), session.expires()))
                .isEmpty();
        assertThat(adapter().touchSession(session.sessionToken(), justBefore(session), justBefore(session)))
                .isEmpty();
        assertThat(adapter().touchSession(session.sessionToken(), session.expires(), later))
                .isEmpty();
        for (@Nullable String wrong : Arrays.asList("invalid-token", null, "", " ")) {
            assertThat(adapter().touchSession(wrong, justBefore(session), later))
                    .isEmpty();
        }

        assertThat(harness().storedSession(session.sessionToken())).contains(session);
    }

    @Test
    @DisplayName("B11 of many concurrent touchSession the latest expiry remains")
    default void touchSessionConcurrently() throws Exception {
        SessionValues<I> session = given().session(given().user(), Fixtures.session());
        Instant latest = session.expires().plus(Duration.ofDays(2));
        // The latest first: otherwise it would remain even if nothing were compared.
        List<Instant> ends = List.of(latest, session.expires().plus(Duration.ofDays(1)));

        Race.run(() -> {
            ends.forEach(end -> adapter().touchSession(session.sessionToken(), justBefore(session), end));
            return true;
        });

        assertThat(harness().storedSession(session.sessionToken())).contains(session.withExpires(latest));
    }

    @Test
    @DisplayName(
            "F2 listSessions finds the sessions of a user, also expired ones, and nobody else's, the first to end first")
    default void listSessions() {
        I userId = given().user();
        SessionValues<I> second = given().session(userId, Fixtures.session());
        SessionValues<I> first = given().session(userId, Fixtures.<I>session().withExpires(Fixtures.inDays(-1)));
        given().session(given().otherUser(), Fixtures.session());

        List<S> listed = adapter().listSessions(userId);

        assertThat(listed).map(harness()::valuesOfSession).containsExactly(withHandle(first), withHandle(second));
        assertThat(adapter().listSessions(null)).isEmpty();
        assertThat(adapter().listSessions(harness().unknownUserId())).isEmpty();
    }

    @Test
    @DisplayName("F2 revokeSession deletes a session by its handle, for its own user only")
    default void revokeSession() {
        I userId = given().user();
        I otherId = given().otherUser();
        SessionValues<I> session = given().session(userId, Fixtures.session());
        SessionValues<I> kept = given().session(userId, Fixtures.session());
        String handle = adapter().sessionHandle(session.sessionToken());

        assertThat(adapter().revokeSession(otherId, handle)).isEmpty();
        assertThat(adapter().revokeSession(null, handle)).isEmpty();
        for (@Nullable String wrong : Arrays.asList("invalid-handle", null, "", " ")) {
            assertThat(adapter().revokeSession(userId, wrong)).isEmpty();
        }
        assertThat(harness().storedSession(session.sessionToken())).contains(session);

        assertThat(adapter().revokeSession(userId, handle))
                .map(harness()::valuesOfSession)
                .contains(withHandle(session));

        assertThat(harness().storedSession(session.sessionToken())).isEmpty();
        assertThat(harness().storedSession(kept.sessionToken())).contains(kept);
    }

    @Test
    @DisplayName("F2 deleteSessions deletes all sessions of a user, and nobody else's")
    default void deleteSessions() {
        I userId = given().user();
        SessionValues<I> first = given().session(userId, Fixtures.session());
        SessionValues<I> second = given().session(userId, Fixtures.session());
        SessionValues<I> other = given().session(given().otherUser(), Fixtures.session());

        assertThat(adapter().deleteSessions(null)).isZero();
        assertThat(adapter().deleteSessions(userId)).isEqualTo(2);
        assertThat(adapter().deleteSessions(userId)).isZero();

        assertThat(harness().storedSession(first.sessionToken())).isEmpty();
        assertThat(harness().storedSession(second.sessionToken())).isEmpty();
        assertThat(harness().storedSession(other.sessionToken())).contains(other);
    }

    @Test
    @DisplayName("F2 deleteSessionsExcept signs a user out everywhere else")
    default void deleteSessionsExcept() {
        I userId = given().user();
        SessionValues<I> here = given().session(userId, Fixtures.session());
        SessionValues<I> elsewhere = given().session(userId, Fixtures.session());
        SessionValues<I> other = given().session(given().otherUser(), Fixtures.session());

        assertThat(adapter().deleteSessionsExcept(null, here.sessionToken())).isZero();
        assertThat(adapter().deleteSessionsExcept(userId, here.sessionToken())).isEqualTo(1);

        assertThat(harness().storedSession(here.sessionToken())).contains(here);
        assertThat(harness().storedSession(elsewhere.sessionToken())).isEmpty();
        assertThat(harness().storedSession(other.sessionToken())).contains(other);
        assertThatIllegalArgumentException()
                .as("what would keep no session")
                .isThrownBy(() -> adapter().deleteSessionsExcept(userId, " "));
        assertThat(harness().storedSession(here.sessionToken())).contains(here);
    }

    private SessionValues<I> withHandle(SessionValues<I> session) {
        return session.withSessionToken(adapter().sessionHandle(session.sessionToken()));
    }

    private Instant justBefore(SessionValues<I> session) {
        return session.expires().minusSeconds(1);
    }
}
