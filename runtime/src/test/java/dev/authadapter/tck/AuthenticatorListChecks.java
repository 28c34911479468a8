package dev.authadapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** All passkeys of a user, and what becomes of them with the user. */
interface AuthenticatorListChecks<U, I, A, S, V, N> extends AuthenticatorChecks<U, I, A, S, V, N> {

    @Test
    @DisplayName("43 listAuthenticatorsByUserId is empty for an unknown user, for null and for a user without passkeys")
    default void listOfUnknownUser() {
        givenAuthenticator(given().user(), Fixtures.authenticator());

        assertThat(authenticators().listAuthenticatorsByUserId(harness().unknownUserId()))
                .isEmpty();
        assertThat(authenticators().listAuthenticatorsByUserId(null)).isEmpty();
        assertThat(authenticators().listAuthenticatorsByUserId(given().otherUser()))
                .isEmpty();
    }

    @Test
    @DisplayName("44 45 46 47 G19 listAuthenticatorsByUserId finds all passkeys of the user, in order, and no other")
    default void listOfUser() {
        I userId = given().user();
        I other = given().otherUser();
        List<AuthenticatorValues<I>> own = Stream.generate(() -> givenAuthenticator(userId, Fixtures.authenticator()))
                .limit(2)
                .sorted(Comparator.comparing(AuthenticatorValues::credentialId))
                .toList();
        AuthenticatorValues<I> others = givenAuthenticator(other, Fixtures.authenticator());

        assertThat(valuesOf(authenticators().listAuthenticatorsByUserId(userId)))
                .containsExactlyElementsOf(own);
        assertThat(valuesOf(authenticators().listAuthenticatorsByUserId(other))).containsExactly(others);
    }

    @Test
    @DisplayName("A9 G19 deleteUser removes all passkeys of the user, and none of anybody else")
    default void deleteUserWithAuthenticators() {
        I userId = given().user();
        AuthenticatorValues<I> first = givenAuthenticator(userId, Fixtures.authenticator());
        AuthenticatorValues<I> second = givenAuthenticator(userId, Fixtures.authenticator());
        AuthenticatorValues<I> others = givenAuthenticator(given().otherUser(), Fixtures.authenticator());

        adapter().deleteUser(userId);

        assertThat(harness().storedAuthenticator(first.credentialId())).isEmpty();
        assertThat(harness().storedAuthenticator(second.credentialId())).isEmpty();
        assertThat(harness().storedAuthenticator(others.credentialId())).contains(others);
    }

    @Test
    @DisplayName("F2 deleteAuthenticator deletes a passkey of the user once, returns it, and no other's")
    default void deleteAuthenticator() {
        I userId = given().user();
        AuthenticatorValues<I> own = givenAuthenticator(userId, Fixtures.authenticator());
        AuthenticatorValues<I> kept = givenAuthenticator(userId, Fixtures.authenticator());
        AuthenticatorValues<I> others = givenAuthenticator(given().otherUser(), Fixtures.authenticator());

        for (@Nullable String wrong : Arrays.asList(others.credentialId(), Fixtures.randomText(), " ", null)) {
            assertThat(authenticators().deleteAuthenticator(userId, wrong)).isEmpty();
        }
        assertThat(authenticators().deleteAuthenticator(null, own.credentialId()))
                .isEmpty();
        Optional<N> deleted = authenticators().deleteAuthenticator(userId, own.credentialId());

        assertThat(deleted.map(harness()::valuesOfAuthenticator)).contains(own);
        assertThat(authenticators().deleteAuthenticator(userId, own.credentialId()))
                .isEmpty();
        assertThat(harness().storedAuthenticator(own.credentialId())).isEmpty();
        assertThat(harness().storedAuthenticator(kept.credentialId())).contains(kept);
        assertThat(harness().storedAuthenticator(others.credentialId())).contains(others);
    }

    private List<AuthenticatorValues<I>> valuesOf(List<N> authenticators) {
        return authenticators.stream().map(harness()::valuesOfAuthenticator).toList();
    }
}
