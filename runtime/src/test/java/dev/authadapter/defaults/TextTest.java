package dev.authadapter.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AccountKey;
import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationTokenKey;
import dev.authadapter.tck.jpa.Filled;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is put into a log by accident tells no token, address, digest or hidden property: objects do not say what they hold. */
final class TextTest {

    static Stream<Class<?>> classes() {
        return Stream.concat(
                DefaultAuthAdapter.entities().stream(),
                Stream.of(UserView.class, UserPatch.class, SessionPatch.class, VerificationTokenKey.class));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void tellsNoValue(Class<?> type) {
        assertThat(Filled.of(type).toString()).contains(type.getSimpleName()).doesNotContain(Filled.VALUES);
    }

    @Test
    void pairTellsNothingOfItsParts() {
        User talkative = new User() {
            @Override
            public String toString() {
                return Filled.VALUES.get(0);
            }
        };

        assertThat(new SessionAndUser<>(new Session(), talkative)).hasToString("SessionAndUser[Session, ]");
        assertThat(new AccountKey("github", "583231")).hasToString("AccountKey[github]");
    }
}
