package dev.authadapter.tck;

import static dev.authadapter.tck.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.authadapter.DuplicateSessionTokenException;
import dev.authadapter.SessionAndUser;
import dev.authadapter.UserNotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Creating sessions and finding them. */
interface SessionChecks<U, I, A, S, V> extends Checks<U, I, A, S, V> {

    @Test
    @DisplayName("7 createSession stores every property and returns the session it was given")
    default void createSession() {
        I userId = given().user();
        SessionValues<I> values = Fixtures.session();
        S session = harness().session(values);

        S created = adapter().createSession(userId, session);

        assertThat(created).isSameAs(session);
        assertCreated(created, values.withUserId(userId));
    }

    @Test
    @DisplayName("7 createSession stores a session that is given as token and expiry")
    default void createSessionOfToken() {
        I userId = given().user();
        SessionValues<I> expected = Fixtures.<I>session().withUserId(userId);

        S created = adapter().createSession(userId, expected.sessionToken(), expected.expires());

        assertCreated(created, expected);
    }

    @Test
    @DisplayName("A3 createSession of an unknown user throws and stores nothing")
    default void createSessionOfUnknownUser() {
        I unknown = harness().unknownUserId();
        SessionValues<I> values = Fixtures.session();

        assertFails(
                () -> adapter().createSession(unknown, harness().session(values)),
                UserNotFoundException.class,
                values.sessionToken());

        assertThat(harness().storedSession(values.sessionToken())).isEmpty();
    }

    @Test
    @DisplayName("A3 createSession refuses a session that points at another user")
    default void createSessionOfAnotherUser() {
        I userId = given().user();
        SessionValues<I> values = Fixtures.<I>session().withUserId(given().otherUser());
        S session = harness().session(values);

        assertThatIllegalArgumentException().isThrownBy(() -> adapter().createSession(userId, session));

        assertThat(harness().storedSession(values.sessionToken())).isEmpty();
    }

    @Test
    @DisplayName("G1 createSession refuses a token that another session has")
    default void createSessionDuplicateToken() {
        SessionValues<I> first = given().session(given().user(), Fixtures.session());
        I other = given().otherUser();

        assertFails(
                () -> adapter().createSession(other, first.sessionToken(), Fixtures.inDays(1)),
                DuplicateSessionTokenException.class,
                first.sessionToken());

        assertThat(harness().storedSession(first.sessionToken())).contains(first);
    }

    @Test
    @DisplayName("8 getSessionAndUser finds nothing by a wrong token, by null or by blank")
    default void getSessionAndUserUnknown() {
        given().session(given().user(), Fixtures.session());

        for (@Nullable String wrong : Arrays.asList("invalid-token", null, "", " ")) {
            assertThat(adapter().getSessionAndUser(wrong)).isEmpty();
            assertThat(adapter().findActiveSession(wrong, Instant.now())).isEmpty();
        }
    }

    @Test
    @DisplayName("8 getSessionAndUser finds nothing by a token in another case")
    default void getSessionAndUserInOtherCase() {
        I userId = given().user();
        SessionValues<I> session =
                given().session(userId, new SessionValues<>(null, Fixtures.mixedCaseToken(), Fixtures.inDays(7)));

        for (String wrong : Fixtures.inOtherCases(session.sessionToken())) {
            assertThat(adapter().getSessionAndUser(wrong)).isEmpty();
            assertThat(adapter().findActiveSession(wrong, Instant.now())).isEmpty();
            assertThat(adapter().deleteSession(wrong)).isEmpty();
        }

        UserValues<I> user = Fixtures.user(harness()).withId(userId);
        assertFound(adapter().getSessionAndUser(session.sessionToken()), session, user);
        assertFound(adapter().findActiveSession(session.sessionToken(), Instant.now()), session, user);
    }

    @Test
    @DisplayName("9 10 getSessionAndUser finds exactly the session and its user")
    default void getSessionAndUser() {
        I userId = given().user();
        given().session(userId, Fixtures.session());
        given().session(given().otherUser(), Fixtures.session());
        SessionValues<I> session = given().session(userId, Fixtures.session());

        Optional<SessionAndUser<S, U>> found = adapter().getSessionAndUser(session.sessionToken());

        assertFound(found, session, Fixtures.user(harness()).withId(userId));
    }

    @Test
    @DisplayName("A11 G11 getSessionAndUser finds an expired session as well")
    default void getSessionAndUserExpired() {
        I userId = given().user();
        SessionValues<I> session = given().session(userId, Fixtures.<I>session().withExpires(Fixtures.inDays(-1)));

        Optional<SessionAndUser<S, U>> found = adapter().getSessionAndUser(session.sessionToken());

        assertFound(found, session, Fixtures.user(harness()).withId(userId));
    }

    @Test
    @DisplayName("A11 G11 findActiveSession finds a session until the moment it expires")
    default void findActiveSession() {
        I userId = given().user();
        SessionValues<I> session = given().session(userId, Fixtures.session());
        Instant lastMoment = session.expires().minus(Duration.ofMillis(1));

        assertFound(
                adapter().findActiveSession(session.sessionToken(), lastMoment),
                session,
                Fixtures.user(harness()).withId(userId));
        assertThat(adapter().findActiveSession(session.sessionToken(), session.expires()))
                .isEmpty();
        assertThat(adapter()
                        .findActiveSession(
                                session.sessionToken(), session.expires().plusSeconds(1)))
                .isEmpty();
        assertThat(harness().storedSession(session.sessionToken())).contains(session);
    }

    private void assertCreated(S created, SessionValues<I> expected) {
        SessionValues<I> values = harness().valuesOfSession(created);
        assertThat(values).isEqualTo(expected.withOther(values.other()));
        assertThat(harness().storedSession(expected.sessionToken())).contains(values);
    }

    private void assertFound(Optional<SessionAndUser<S, U>> found, SessionValues<I> session, UserValues<I> user) {
        assertThat(found.map(SessionAndUser::session).map(harness()::valuesOfSession))
                .contains(session);
        assertThat(found.map(SessionAndUser::user).map(harness()::valuesOfUser)).contains(user);
    }
}
