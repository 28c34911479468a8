package dev.authadapter.tck;

import static dev.authadapter.tck.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.DuplicateVerificationTokenException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tokens that can be used once. */
interface VerificationTokenChecks<U, I, A, S, V> extends Checks<U, I, A, S, V> {

    @Test
    @DisplayName("19 the adapter carries out both operations on verification tokens")
    default void hasVerificationTokenOperations() {
        VerificationTokenValues values = Fixtures.verificationToken();
        Operations.assertCarriedOut(Map.of(
                "createVerificationToken",
                        () -> adapter().createVerificationToken(harness().verificationToken(values)),
                "useVerificationToken", () -> adapter().useVerificationToken(values.identifier(), "unknown")));
    }

    @Test
    @DisplayName("20 createVerificationToken stores every property and returns the token it was given")
    default void createVerificationToken() {
        VerificationTokenValues values = Fixtures.verificationToken();
        V token = harness().verificationToken(values);

        V created = adapter().createVerificationToken(token);

        assertThat(created).isSameAs(token);
        assertThat(harness().valuesOfVerificationToken(created)).isEqualTo(values);
        assertStored(values);
    }

    @Test
    @DisplayName("20 createVerificationToken stores a token that is given as identifier, token and expiry")
    default void createVerificationTokenOfParts() {
        VerificationTokenValues values = Fixtures.verificationToken();

        V created = adapter().createVerificationToken(values.identifier(), values.token(), values.expires());

        assertThat(harness().valuesOfVerificationToken(created)).isEqualTo(values);
        assertStored(values);
    }

    @Test
    @DisplayName("21 22 23 useVerificationToken returns the token once, as it was created")
    default void useVerificationToken() {
        VerificationTokenValues values = given().verificationToken();

        Optional<V> used = adapter().useVerificationToken(values.identifier(), values.token());

        assertThat(used.map(harness()::valuesOfVerificationToken)).contains(values);
        assertThat(harness().storedVerificationToken(values.identifier(), values.token()))
                .isEmpty();
        assertThat(adapter().useVerificationToken(values.identifier(), values.token()))
                .isEmpty();
    }

    @Test
    @DisplayName("24 G12 a used token can be created again, and an attempt with a wrong identifier leaves it usable")
    default void createUsedTokenAgain() {
        VerificationTokenValues values = given().verificationToken();
        adapter().useVerificationToken(values.identifier(), values.token());

        given().verificationToken(values);

        assertThat(adapter().useVerificationToken("wrong@example.com", values.token()))
                .isEmpty();
        assertThat(adapter()
                        .useVerificationToken(values.identifier(), values.token())
                        .map(harness()::valuesOfVerificationToken))
                .contains(values);
    }

    @Test
    @DisplayName("B2 G13 a wrong attempt burns no token, neither of the same identifier nor of another")
    default void wrongAttempt() {
        List<VerificationTokenValues> tokens = List.of(
                given().verificationToken(),
                given().verificationToken(),
                given().verificationToken(Fixtures.verificationToken().withIdentifier("other@example.com")));

        for (@Nullable String wrong : Arrays.asList("wrong", null, "", " ")) {
            assertThat(adapter().useVerificationToken(Fixtures.IDENTIFIER, wrong))
                    .isEmpty();
        }
        assertThat(adapter().useVerificationToken(null, tokens.get(0).token())).isEmpty();

        assertThat(tokens).allSatisfy(this::assertStored);
    }

    @Test
    @DisplayName("B2 G13 useVerificationToken takes no token in another case")
    default void useVerificationTokenInOtherCase() {
        VerificationTokenValues values =
                given().verificationToken(Fixtures.verificationToken().withToken(Fixtures.mixedCaseToken()));

        for (String wrong : Fixtures.inOtherCases(values.token())) {
            assertThat(adapter().useVerificationToken(values.identifier(), wrong))
                    .isEmpty();
        }

        assertThat(adapter()
                        .useVerificationToken(values.identifier(), values.token())
                        .map(harness()::valuesOfVerificationToken))
                .contains(values);
    }

    @Test
    @DisplayName("B3 G14 one code can be sent to two identifiers, and each uses its own")
    default void sameTokenForTwoIdentifiers() {
        VerificationTokenValues first =
                given().verificationToken(Fixtures.verificationToken().withToken("123456"));
        VerificationTokenValues second = given().verificationToken(first.withIdentifier("other@example.com"));

        assertThat(adapter()
                        .useVerificationToken(first.identifier(), first.token())
                        .map(harness()::valuesOfVerificationToken))
                .contains(first);

        assertStored(second);
    }

    @Test
    @DisplayName("A11 G11 useVerificationToken returns an expired token as well")
    default void useExpiredToken() {
        VerificationTokenValues values =
                given().verificationToken(Fixtures.verificationToken().withExpires(Fixtures.inDays(-1)));

        assertThat(adapter()
                        .useVerificationToken(values.identifier(), values.token())
                        .map(harness()::valuesOfVerificationToken))
                .contains(values);
    }

    @Test
    @DisplayName("G3 createVerificationToken refuses a token that the identifier has")
    default void createDuplicateToken() {
        VerificationTokenValues values = given().verificationToken();
        V again = harness().verificationToken(values.withExpires(Fixtures.inDays(1)));

        assertFails(
                () -> adapter().createVerificationToken(again),
                DuplicateVerificationTokenException.class,
                values.identifier(),
                values.token());

        assertStored(values);
    }

    @Test
    @DisplayName("B1 G7 of many concurrent useVerificationToken exactly one gets the token, for each of 100 tokens")
    default void useVerificationTokenConcurrently() throws Exception {
        List<VerificationTokenValues> tokens =
                Stream.generate(given()::verificationToken).limit(100).toList();

        List<List<String>> used = Race.run(() -> tokens.stream()
                .filter(token -> adapter()
                        .useVerificationToken(token.identifier(), token.token())
                        .isPresent())
                .map(VerificationTokenValues::token)
                .toList());

        assertThat(used.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        tokens.stream().map(VerificationTokenValues::token).toList());
    }

    private void assertStored(VerificationTokenValues values) {
        assertThat(harness().storedVerificationToken(values.identifier(), values.token()))
                .contains(values);
    }
}
