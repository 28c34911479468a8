package dev.authadapter.defaults;

import static dev.authadapter.defaults.Fault.argument;
import static dev.authadapter.defaults.Fault.followedBy;
import static dev.authadapter.defaults.Fault.ignoring;
import static dev.authadapter.defaults.Fault.missing;
import static dev.authadapter.defaults.Fault.spoiledArgument;
import static dev.authadapter.defaults.Mutant.mutant;

import dev.authadapter.DuplicateVerificationTokenException;
import dev.authadapter.entity.VerificationToken;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mistakes with one-time tokens. */
final class TokenMutants {

    private TokenMutants() {}

    static List<Mutant> all() {
        return List.of(
                mutant("hasVerificationTokenOperations", "useVerificationToken", missing()),
                mutant(
                        "createVerificationToken",
                        "createVerificationToken",
                        spoiledArgument(0, TokenMutants::dropMilliseconds).ifGiven(1)),
                mutant(
                        "createVerificationTokenOfParts",
                        "createVerificationToken",
                        argument(2, TokenMutants::wholeSeconds).ifGiven(3)),
                mutant(
                                "useVerificationToken",
                                "useVerificationToken",
                                used((call, token) -> call.adapter().createVerificationToken(token)))
                        .alsoNoticedBy("createUsedTokenAgain", "useVerificationTokenConcurrently"),
                mutant("createUsedTokenAgain", "useVerificationToken", argument(0, identifier -> "info@example.com")),
                mutant("wrongAttempt", "useVerificationToken", followedBy(TokenMutants::deleteAll)),
                mutant(
                        "useVerificationTokenInOtherCase",
                        "useVerificationToken",
                        argument(1, TokenMutants::inLowerCase)),
                mutant("sameTokenForTwoIdentifiers", "useVerificationToken", used((call, token) -> deleteAll(call))),
                mutant(
                        "useExpiredToken",
                        "useVerificationToken",
                        Fault.<Optional<VerificationToken>>result(found -> found.filter(
                                token -> wholeSeconds(token.getExpires()).isAfter(Instant.now())))),
                mutant(
                        "createDuplicateToken",
                        "createVerificationToken",
                        ignoring(DuplicateVerificationTokenException.class, TokenMutants::createInstead)),
                mutant(
                        "useVerificationTokenConcurrently",
                        "useVerificationToken",
                        Fault.<Optional<VerificationToken>>result(
                                found -> found.or(() -> Optional.of(new VerificationToken())))));
    }

    private static Fault used(Afterwards afterwards) {
        return call -> {
            Object used = call.proceed();
            if (used instanceof Optional<?> optional && optional.orElse(null) instanceof VerificationToken token) {
                afterwards.accept(call, token);
            }
            return used;
        };
    }

    private static void deleteAll(Fault.Call call) {
        call.adapter().purgeVerificationTokens(Instant.now().plus(Duration.ofDays(99)), 1000);
    }

    private static VerificationToken createInstead(Fault.Call call) {
        VerificationToken token = call.argument(0);
        call.adapter().useVerificationToken(token.getIdentifier(), token.getToken());
        return call.adapter().createVerificationToken(token);
    }

    private static void dropMilliseconds(VerificationToken token) {
        token.setExpires(wholeSeconds(token.getExpires()));
    }

    private static Instant wholeSeconds(@Nullable Instant moment) {
        return Objects.requireNonNull(moment).truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable String inLowerCase(@Nullable String token) {
        return token == null ? null : token.toLowerCase(Locale.ROOT);
    }

    private interface Afterwards {
        void accept(Fault.Call call, VerificationToken token);
    }
}
