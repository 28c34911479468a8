package dev.authadapter.tck;

import dev.authadapter.AccountKey;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The people and secrets of the checks; the values are those of the reference's suite. */
final class Fixtures {

    static final String EMAIL = "fill@murray.com";
    static final String OTHER_EMAIL = "bill@murray.com";
    static final String IDENTIFIER = "info@example.com";

    /**
     * With milliseconds, and at a local time that occurs twice where clocks are set back in Europe: a database or driver
     * that goes through local time confuses the two.
     */
    static final Instant EMAIL_VERIFIED = Instant.parse("2025-10-26T01:30:00.123Z");

    private Fixtures() {}

    static <I> UserValues<I> user(AdapterHarness<?, I, ?, ?, ?> harness) {
        return new UserValues<>(
                null,
                "Fill Murray",
                EMAIL,
                EMAIL_VERIFIED,
                "https://www.fillmurray.com/460/300",
                harness.customUserProperties());
    }

    static <I> AccountValues<I> account() {
        return new AccountValues<>(
                null,
                "oauth",
                new AccountKey("github", randomText()),
                new ProviderTokens(
                        randomText(), randomText(), randomText(), 2_592_000L, "bearer", "user", randomText()));
    }

    static <I> SessionValues<I> session() {
        return new SessionValues<>(null, randomText(), inDays(7));
    }

    static VerificationTokenValues verificationToken() {
        String sha256InHex = (randomText() + randomText()).replace("-", "");
        Instant expires = Instant.now().plus(Duration.ofMinutes(15)).truncatedTo(ChronoUnit.MILLIS);
        return new VerificationTokenValues(IDENTIFIER, sha256InHex, expires);
    }

    static <I> AuthenticatorValues<I> authenticator() {
        String credentialId = randomText();
        return new AuthenticatorValues<>(
                null, credentialId, credentialId, randomText(), 42, "multiDevice", true, "internal,hybrid");
    }

    static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
    }

    static String randomText() {
        return UUID.randomUUID().toString();
    }
}
