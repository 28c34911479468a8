package dev.authadapter.tck;

import static dev.authadapter.tck.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.authadapter.AuthenticatorNotFoundException;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.CounterRegressionException;
import dev.authadapter.DuplicateAuthenticatorException;
import dev.authadapter.UserNotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Creating passkeys, finding them and counting their use. */
interface AuthenticatorChecks<U, I, A, S, V, N> extends Checks<U, I, A, S, V> {

    @Override
    AuthenticatorHarness<U, I, A, S, V, N> harness();

    default AuthenticatorStore<I, N> authenticators() {
        return harness().authenticators();
    }

    /** Stores a passkey and returns it as it must be stored. */
    default AuthenticatorValues<I> givenAuthenticator(I userId, AuthenticatorValues<I> values) {
        authenticators().createAuthenticator(userId, harness().authenticator(values));
        return values.withUserId(userId);
    }

    @Test
    @DisplayName("37 38 39 createAuthenticator stores every property and returns the passkey it was given")
    default void createAuthenticator() {
        I userId = given().user();
        AuthenticatorValues<I> values = Fixtures.authenticator();
        N authenticator = harness().authenticator(values);

        N created = authenticators().createAuthenticator(userId, authenticator);

        assertThat(created).isSameAs(authenticator);
        assertThat(harness().valuesOfAuthenticator(created)).isEqualTo(values.withUserId(userId));
        assertThat(harness().storedAuthenticator(values.credentialId())).contains(values.withUserId(userId));
    }

    @Test
    @DisplayName("37 createAuthenticator stores the largest counter, and every way to read it returns it")
    default void createAuthenticatorWithLargestCounter() {
        I userId = given().user();

        AuthenticatorValues<I> created = givenAuthenticator(
                userId, Fixtures.<I>authenticator().withCounter(harness().largestCounter()));

        assertThat(harness().storedAuthenticator(created.credentialId())).contains(created);
        assertThat(authenticators().getAuthenticator(created.credentialId()).map(harness()::valuesOfAuthenticator))
                .contains(created);
        assertThat(authenticators().listAuthenticatorsByUserId(userId).stream().map(harness()::valuesOfAuthenticator))
                .containsExactly(created);
    }

    @Test
    @DisplayName("A3 createAuthenticator of an unknown user throws and stores nothing")
    default void createAuthenticatorOfUnknownUser() {
        I unknown = harness().unknownUserId();
        AuthenticatorValues<I> values = Fixtures.authenticator();

        assertFails(
                () -> authenticators().createAuthenticator(unknown, harness().authenticator(values)),
                UserNotFoundException.class,
                values.credentialId(),
                values.credentialPublicKey());

        assertThat(harness().storedAuthenticator(values.credentialId())).isEmpty();
    }

    @Test
    @DisplayName("A3 createAuthenticator refuses a passkey that points at another user")
    default void createAuthenticatorOfAnotherUser() {
        I userId = given().user();
        AuthenticatorValues<I> values = Fixtures.<I>authenticator().withUserId(given().otherUser());
        N authenticator = harness().authenticator(values);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> authenticators().createAuthenticator(userId, authenticator));

        assertThat(harness().storedAuthenticator(values.credentialId())).isEmpty();
    }

    @Test
    @DisplayName("G3 createAuthenticator refuses a credential identifier that exists")
    default void createDuplicateAuthenticator() {
        AuthenticatorValues<I> first = givenAuthenticator(given().user(), Fixtures.authenticator());
        I other = given().otherUser();
        AuthenticatorValues<I> second = new AuthenticatorValues<>(
                null, first.credentialId(), first.providerAccountId(), "key", 0, "singleDevice", false, null);

        assertFails(
                () -> authenticators().createAuthenticator(other, harness().authenticator(second)),
                DuplicateAuthenticatorException.class,
                first.credentialId());

        assertThat(harness().storedAuthenticator(first.credentialId())).contains(first);
    }

    @Test
    @DisplayName("40 getAuthenticator finds nothing by a wrong identifier, by null or by blank")
    default void getAuthenticatorUnknown() {
        givenAuthenticator(given().user(), Fixtures.authenticator());

        for (@Nullable String wrong : Arrays.asList("invalid-credential-id", null, "", " ")) {
            assertThat(authenticators().getAuthenticator(wrong)).isEmpty();
        }
    }

    @Test
    @DisplayName("40 getAuthenticator finds nothing by an identifier in another case")
    default void getAuthenticatorInOtherCase() {
        AuthenticatorValues<I> created = givenAuthenticator(
                given().user(), Fixtures.<I>authenticator().withCredentialId(Fixtures.mixedCaseText()));

        for (String wrong : Fixtures.inOtherCases(created.credentialId())) {
            assertThat(authenticators().getAuthenticator(wrong)).isEmpty();
        }

        assertThat(authenticators().getAuthenticator(created.credentialId()).map(harness()::valuesOfAuthenticator))
                .contains(created);
    }

    @Test
    @DisplayName("41 42 getAuthenticator finds the passkey as stored")
    default void getAuthenticator() {
        I userId = given().user();
        givenAuthenticator(userId, Fixtures.authenticator());
        AuthenticatorValues<I> created = givenAuthenticator(userId, Fixtures.authenticator());

        Optional<N> found = authenticators().getAuthenticator(created.credentialId());

        assertThat(found.map(harness()::valuesOfAuthenticator)).contains(created);
        assertThat(harness().storedAuthenticator(created.credentialId())).contains(created);
    }

    @Test
    @DisplayName("48 A3 updateAuthenticatorCounter of an unknown passkey throws")
    default void updateCounterUnknown() {
        String unknown = Fixtures.randomText();

        assertFails(
                () -> authenticators().updateAuthenticatorCounter(unknown, 1),
                AuthenticatorNotFoundException.class,
                unknown);
    }

    @Test
    @DisplayName("49 50 updateAuthenticatorCounter returns and stores the counter, and leaves everything else")
    default void updateCounter() {
        I userId = given().user();
        AuthenticatorValues<I> created = givenAuthenticator(userId, Fixtures.authenticator());
        AuthenticatorValues<I> other = givenAuthenticator(userId, Fixtures.authenticator());
        long counter = harness().largestCounter();

        N updated = authenticators().updateAuthenticatorCounter(created.credentialId(), counter);

        assertThat(harness().valuesOfAuthenticator(updated)).isEqualTo(created.withCounter(counter));
        assertThat(harness().storedAuthenticator(created.credentialId())).contains(created.withCounter(counter));
        assertThat(harness().storedAuthenticator(other.credentialId())).contains(other);
    }

    @Test
    @DisplayName("B12 G20 advanceAuthenticatorCounter lets the counter grow, and refuses one that does not")
    default void advanceCounter() {
        AuthenticatorValues<I> created = givenAuthenticator(given().user(), Fixtures.authenticator());
        String id = created.credentialId();
        AuthenticatorValues<I> advanced = created.withCounter(created.counter() + 1);

        assertThat(harness()
                        .valuesOfAuthenticator(authenticators().advanceAuthenticatorCounter(id, advanced.counter())))
                .isEqualTo(advanced);
        for (long counter : List.of(advanced.counter(), created.counter(), 0L)) {
            assertFails(
                    () -> authenticators().advanceAuthenticatorCounter(id, counter),
                    CounterRegressionException.class,
                    id);
        }
        assertFails(
                () -> authenticators().advanceAuthenticatorCounter(id + "-", 1),
                AuthenticatorNotFoundException.class,
                id + "-");

        assertThat(harness().storedAuthenticator(id)).contains(advanced);
    }

    @Test
    @DisplayName("B12 G7 of many concurrent advanceAuthenticatorCounter to one counter exactly one succeeds")
    default void advanceCounterConcurrently() throws Exception {
        AuthenticatorValues<I> created = givenAuthenticator(given().user(), Fixtures.authenticator());
        long counter = created.counter() + 1;

        List<Boolean> successes = Race.run(() -> {
            try {
                authenticators().advanceAuthenticatorCounter(created.credentialId(), counter);
                return true;
            } catch (CounterRegressionException e) {
                return false;
            }
        });

        assertThat(successes).containsOnlyOnce(true);
        assertThat(harness().storedAuthenticator(created.credentialId())).contains(created.withCounter(counter));
    }

    @Test
    @DisplayName("B12 G20 an authenticator without a counter sends 0 again and again")
    default void advanceCounterOfCounterless() {
        AuthenticatorValues<I> created =
                givenAuthenticator(given().user(), Fixtures.<I>authenticator().withCounter(0));

        N again = authenticators().advanceAuthenticatorCounter(created.credentialId(), 0);

        assertThat(harness().valuesOfAuthenticator(again)).isEqualTo(created);
    }
}
