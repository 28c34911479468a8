package dev.authadapter.tck;

import static dev.authadapter.tck.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.Patch;
import dev.authadapter.SessionNotFoundException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Changing sessions and deleting them. */
interface SessionChangeChecks<U, I, A, S, V> extends Checks<U, I, A, S, V> {

    @Test
    @DisplayName("13 14 updateSession returns and stores the new expiry, and leaves everything else")
    default void updateSession() {
        I userId = given().user();
        SessionValues<I> session = given().session(userId, Fixtures.session());
        SessionValues<I> other = given().session(userId, Fixtures.session());
        Instant target = Fixtures.inDays(30);
        assertThat(harness().storedSession(session.sessionToken()).map(SessionValues::expires))
                .isPresent()
                .isNotEqualTo(Optional.of(target));

        S updated = adapter()
                .updateSession(
                        session.sessionToken(), harness().sessionPatches().withExpires(target));

        assertThat(harness().valuesOfSession(updated)).isEqualTo(session.withExpires(target));
        assertThat(harness().storedSession(session.sessionToken())).contains(session.withExpires(target));
        assertThat(harness().storedSession(other.sessionToken())).contains(other);
    }

    @Test
    @DisplayName("A4 updateSession with an empty patch changes nothing and returns the session")
    default void updateSessionWithoutChanges() {
        SessionValues<I> session = given().session(given().user(), Fixtures.session());

        S updated = adapter()
                .updateSession(
                        session.sessionToken(), harness().sessionPatches().withoutChanges());

        assertThat(harness().valuesOfSession(updated)).isEqualTo(session);
        assertThat(harness().storedSession(session.sessionToken())).contains(session);
    }

    @Test
    @DisplayName("A5 a patch of a session cannot change its token or its owner")
    default void sessionPatchHasNoOwner() {
        SessionValues<I> session = given().session(given().user(), Fixtures.session());
        I otherId = given().otherUser();
        U other = harness().user(Fixtures.user(harness()).withId(otherId));
        List<Object> values = List.of(otherId, other, Fixtures.inDays(30), Fixtures.randomText());

        for (Method setter : PatchSetters.of(harness().sessionPatches().withoutChanges())) {
            Patch<S> patch = harness().sessionPatches().withoutChanges();
            assertThat(setter.getName()).isNotIn("setSessionToken", "setUser", "setUserId", "setId");
            PatchSetters.call(patch, setter, values);
            adapter().updateSession(session.sessionToken(), patch);

            assertThat(harness().storedSession(session.sessionToken()))
                    .hasValueSatisfying(stored -> assertThat(stored.withExpires(session.expires()))
                            .as("after %s", setter.getName())
                            .isEqualTo(session));
        }
    }

    @Test
    @DisplayName("A3 G4 updateSession of an unknown session throws, with changes or without")
    default void updateSessionUnknown() {
        String unknown = Fixtures.randomText();
        List<Patch<S>> patches = List.of(
                harness().sessionPatches().withExpires(Fixtures.inDays(1)),
                harness().sessionPatches().withoutChanges());

        for (Patch<S> patch : patches) {
            assertFails(() -> adapter().updateSession(unknown, patch), SessionNotFoundException.class, unknown);
        }
    }

    @Test
    @DisplayName("18 A10 deleteSession removes the session and returns it as it was stored")
    default void deleteSession() {
        I userId = given().user();
        SessionValues<I> session = given().session(userId, Fixtures.session());
        SessionValues<I> other = given().session(userId, Fixtures.session());

        Optional<S> deleted = adapter().deleteSession(session.sessionToken());

        assertThat(deleted.map(harness()::valuesOfSession)).contains(session);
        assertThat(harness().storedSession(session.sessionToken())).isEmpty();
        assertThat(harness().storedSession(other.sessionToken())).contains(other);
        assertThat(harness().storedUser(userId)).isPresent();
    }

    @Test
    @DisplayName("A3 G4 deleteSession by a wrong token, by null or by blank returns empty and changes nothing")
    default void deleteSessionUnknown() {
        SessionValues<I> session = given().session(given().user(), Fixtures.session());

        for (@Nullable String wrong : Arrays.asList("invalid-token", null, "", " ")) {
            assertThat(adapter().deleteSession(wrong)).isEmpty();
        }

        assertThat(harness().storedSession(session.sessionToken())).contains(session);
    }

    @Test
    @DisplayName("A10 of many concurrent deleteSession of one session exactly one gets it")
    default void deleteSessionConcurrently() throws Exception {
        SessionValues<I> session = given().session(given().user(), Fixtures.session());

        List<Boolean> winners =
                Race.run(() -> adapter().deleteSession(session.sessionToken()).isPresent());

        assertThat(winners).containsOnlyOnce(true);
    }
}
