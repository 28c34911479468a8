package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row whose key is null or blank could be stored, but never found: it is refused before any statement. */
@SuppressWarnings("NullAway") // null is what is tested
final class KeyOfNewRowTest {

    private final TestFactory factory = TestFactory.of(TestDatabase.H2, DefaultBindings.ENTITIES);
    private final TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
    private final User user = adapter.newUser();

    @AfterEach
    void close() {
        factory.close();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t "})
    void session(String token) {
        assertRefused(
                "Session.sessionToken", () -> adapter.sessions().createSession(user.getId(), token, Instant.EPOCH));
        Session session = new Session();
        session.setSessionToken(token);
        assertRefused("Session.sessionToken", () -> adapter.sessions().createSession(user.getId(), session));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t "})
    void verificationToken(String blank) {
        assertRefused(
                "VerificationToken.identifier",
                () -> adapter.tokens().createVerificationToken(blank, "secret", Instant.EPOCH));
        assertRefused(
                "VerificationToken.token", () -> adapter.tokens().createVerificationToken("ann", blank, Instant.EPOCH));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t "})
    void authenticator(String blank) {
        Authenticator authenticator = TestAdapter.authenticator();
        authenticator.setCredentialId(blank);

        assertRefused(
                "Authenticator.credentialId",
                () -> adapter.authenticators().createAuthenticator(user.getId(), authenticator));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t "})
    void account(String blank) {
        Account withoutProvider = TestAdapter.account();
        withoutProvider.setProvider(blank);
        Account withoutIdentifier = TestAdapter.account();
        withoutIdentifier.setProviderAccountId(blank);

        assertRefused("Account.provider", () -> adapter.accounts().linkAccount(user.getId(), withoutProvider));
        assertRefused(
                "Account.providerAccountId", () -> adapter.accounts().linkAccount(user.getId(), withoutIdentifier));
    }

    @Test
    void nullParameters_areNamed() {
        assertNamed("session", () -> adapter.sessions().createSession(user.getId(), null));
        assertNamed("expires", () -> adapter.sessions().createSession(user.getId(), "token", null));
        assertNamed("patch", () -> adapter.sessions().updateSession("token", null));
        assertNamed("token", () -> adapter.tokens().createVerificationToken(null));
        assertNamed("expires", () -> adapter.tokens().createVerificationToken("ann", "secret", null));
        assertNamed("account", () -> adapter.accounts().linkAccount(user.getId(), null));
        assertNamed("authenticator", () -> adapter.authenticators().createAuthenticator(user.getId(), null));
    }

    private void assertRefused(String property, ThrowingCallable creation) {
        factory.counting().takeTrips();

        assertThatThrownBy(creation)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + property + "' is null or blank")
                .hasMessageNotContaining("secret");
        assertThat(factory.counting().takeTrips()).isEmpty();
    }

    private static void assertNamed(String parameter, ThrowingCallable operation) {
        assertThatThrownBy(operation).isInstanceOf(NullPointerException.class).hasMessage(parameter);
    }
}
