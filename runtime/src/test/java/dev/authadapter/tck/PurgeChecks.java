package dev.authadapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.authadapter.Purged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Deleting what has ended. */
interface PurgeChecks<U, I, A, S, V> extends Checks<U, I, A, S, V> {

    @Test
    @DisplayName("F1 purgeExpired deletes the sessions and tokens that have ended, in batches, and nothing else")
    default void purgeExpired() {
        I userId = given().user();
        SessionValues<I> active = given().session(userId, Fixtures.session());
        VerificationTokenValues open = given().verificationToken();
        for (int i = 1; i <= 3; i++) {
            given().session(userId, Fixtures.<I>session().withExpires(Fixtures.inDays(-i)));
        }
        given().verificationToken(ended("ended@example.com", open));
        Purged before = new Purged(0, 0);
        List<Purged> progress = new ArrayList<>(List.of(before));

        assertThat(adapter().countExpired(Instant.now())).isEqualTo(new Purged(3, 1));
        Purged purged = adapter().purgeExpired(Instant.now(), 2, progress::add);

        assertThat(purged).isEqualTo(new Purged(3, 1));
        assertThat(purged.total()).isEqualTo(4);
        assertThat(progress)
                .startsWith(before, new Purged(2, 0), new Purged(3, 0))
                .endsWith(purged);
        assertThat(adapter().listSessions(userId)).hasSize(1);
        assertThat(harness().storedSession(active.sessionToken())).contains(active);
        assertThat(adapter().useVerificationToken(open.identifier(), open.token()))
                .isPresent();
        assertThat(adapter().countExpired(Instant.now())).isEqualTo(before);
        assertThat(adapter().purgeExpired(Instant.now())).isEqualTo(before);
    }

    @Test
    @DisplayName("F1 what expires at the very moment has ended, as it has for findActiveSession")
    default void purgeAtTheMoment() {
        SessionValues<I> session = given().session(given().user(), Fixtures.session());

        assertThat(adapter().purgeSessions(session.expires().minusMillis(1), 10))
                .isZero();
        assertThat(adapter().findActiveSession(session.sessionToken(), session.expires()))
                .isEmpty();
        assertThat(adapter().purgeSessions(session.expires(), 10)).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> adapter().purgeSessions(session.expires(), 0));
    }

    @Test
    @DisplayName(
            "F1 purgeSessions beside createSession and touchSession deletes no active session, and everything succeeds")
    default void purgeConcurrently() throws Exception {
        I userId = given().user();
        for (int i = 0; i < Race.CONTENDERS; i++) {
            given().session(userId, Fixtures.<I>session().withExpires(Fixtures.inDays(-1)));
        }

        Race.run(() -> {
            SessionValues<I> active = given().session(userId, Fixtures.session());
            adapter().purgeSessions(Instant.now(), 3);
            return adapter().touchSession(active.sessionToken(), Instant.now(), Fixtures.inDays(30));
        });

        adapter().purgeExpired(Instant.now());
        assertThat(adapter().listSessions(userId)).hasSize(Race.CONTENDERS);
    }

    private static VerificationTokenValues ended(String identifier, VerificationTokenValues like) {
        return new VerificationTokenValues(identifier, like.token(), Fixtures.inDays(-1));
    }
}
