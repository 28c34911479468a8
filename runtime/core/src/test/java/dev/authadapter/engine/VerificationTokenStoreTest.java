package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.DuplicateVerificationTokenException;
import dev.authadapter.entity.VerificationToken;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class VerificationTokenStoreTest extends DefaultEntitiesTest {

    private static final Instant EXPIRY = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void useVerificationToken_returnsItOnce() {
        VerificationToken token = adapter.tokens().createVerificationToken("ann", TestAdapter.unique(), EXPIRY);

        assertThat(adapter.tokens().useVerificationToken("ann", token.getToken()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(token);
        assertThat(adapter.tokens().useVerificationToken("ann", token.getToken()))
                .isEmpty();
    }

    @Test
    void useVerificationToken_withWrongHalf_changesNothing() {
        VerificationToken token = adapter.tokens().createVerificationToken("ann", TestAdapter.unique(), EXPIRY);

        assertThat(adapter.tokens().useVerificationToken("bob", token.getToken()))
                .isEmpty();
        assertThat(adapter.tokens().useVerificationToken("ann", "wrong")).isEmpty();
        assertThat(adapter.tokens().useVerificationToken("ann", token.getToken()))
                .isPresent();
    }

    @Test
    void createVerificationToken_sameTokenForTwoIdentifiers_isFine() {
        String code = TestAdapter.unique();
        adapter.tokens().createVerificationToken("ann", code, EXPIRY);
        adapter.tokens().createVerificationToken("bob", code, EXPIRY);

        assertThat(adapter.tokens().useVerificationToken("ann", code)).isPresent();
        assertThat(adapter.tokens().useVerificationToken("bob", code)).isPresent();
    }

    @Test
    void createVerificationToken_twice_isRefused() {
        String code = TestAdapter.unique();
        adapter.tokens().createVerificationToken("ann", code, EXPIRY);

        assertThatThrownBy(() -> adapter.tokens().createVerificationToken("ann", code, EXPIRY))
                .isInstanceOf(DuplicateVerificationTokenException.class)
                .message()
                .doesNotContain(code)
                .doesNotContain("ann");
    }

    @Test
    void useVerificationToken_withNothing_findsNothing() {
        factory.counting().takeTrips();

        assertThat(adapter.tokens().useVerificationToken(null, "x")).isEmpty();
        assertThat(adapter.tokens().useVerificationToken("ann", null)).isEmpty();
        assertThat(adapter.tokens().useVerificationToken("ann", " ")).isEmpty();
        assertThat(factory.counting().takeTrips()).isEmpty();
    }
}
