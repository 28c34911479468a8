package dev.authadapter.tck;

import dev.authadapter.AccountKey;
import dev.authadapter.ProviderTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
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

    /** A second in the year 2100, which no {@code int} can hold. */
    static final long AFTER_2038 = 4_102_444_800L;

    /** In every token that signs somebody in, so that it is found wherever it was left. As rare in a digest as a guessed one. */
    static final String MARK = "c0ffee5ec2e7";

    private static final int MILLISECONDS = 123;
    private static final int HEX_DIGITS_OF_SHA256 = 64;

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
        return new SessionValues<>(null, MARK + randomText(), inDays(7));
    }

    static VerificationTokenValues verificationToken() {
        String sha256InHex =
                (MARK + randomText() + randomText()).replace("-", "").substring(0, HEX_DIGITS_OF_SHA256);
        return new VerificationTokenValues(IDENTIFIER, sha256InHex, inDays(1));
    }

    static <I> AuthenticatorValues<I> authenticator() {
        String credentialId = randomText();
        return new AuthenticatorValues<>(
                null, credentialId, credentialId, randomText(), 42, "multiDevice", true, "internal,hybrid");
    }

    /** Never a whole second, so that whoever drops the milliseconds is noticed in every run. */
    static Instant inDays(int days) {
        return Instant.now()
                .plus(Duration.ofDays(days))
                .truncatedTo(ChronoUnit.SECONDS)
                .plusMillis(MILLISECONDS);
    }

    /** Letters in both cases. */
    static String mixedCaseText() {
        return "Mixed-" + randomText();
    }

    /** A token of letters in both cases. */
    static String mixedCaseToken() {
        return mixedCaseText() + MARK;
    }

    /** What {@link #mixedCaseText()} or {@link #mixedCaseToken()} made, changed in nothing but the case of its letters. */
    static List<String> inOtherCases(String text) {
        return List.of(text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT));
    }

    static String randomText() {
        return UUID.randomUUID().toString();
    }
}
