package dev.authadapter.defaults;

import static dev.authadapter.defaults.Fault.argument;
import static dev.authadapter.defaults.Fault.ignoring;
import static dev.authadapter.defaults.Fault.replacedBy;
import static dev.authadapter.defaults.Fault.spoiledArgument;
import static dev.authadapter.defaults.Mutant.mutant;

import dev.authadapter.AuthenticatorNotFoundException;
import dev.authadapter.CounterRegressionException;
import dev.authadapter.DuplicateAuthenticatorException;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.entity.Authenticator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Mistakes with passkeys. */
final class AuthenticatorMutants {

    private AuthenticatorMutants() {}

    static List<Mutant> all() {
        return List.of(
                mutant("createAuthenticator", "createAuthenticator", given(passkey -> passkey.setTransports(null))),
                mutant(
                        "createAuthenticatorWithLargestCounter",
                        "createAuthenticator",
                        given(passkey -> passkey.setCounter(narrow(passkey.getCounter())))),
                mutant(
                        "createAuthenticatorOfUnknownUser",
                        "createAuthenticator",
                        ignoring(UserNotFoundException.class, 1)),
                mutant(
                        "createAuthenticatorOfAnotherUser",
                        "createAuthenticator",
                        given(passkey -> passkey.setUser(null))),
                mutant(
                        "createDuplicateAuthenticator",
                        "createAuthenticator",
                        ignoring(DuplicateAuthenticatorException.class, 1)),
                mutant(
                        "getAuthenticatorUnknown",
                        "getAuthenticator",
                        Fault.<Optional<Authenticator>>result(
                                found -> found.or(() -> Optional.of(new Authenticator())))),
                mutant(
                        "getAuthenticatorInOtherCase",
                        "getAuthenticator",
                        argument(0, AuthenticatorMutants::inLowerCase)),
                mutant(
                        "getAuthenticator",
                        "getAuthenticator",
                        Fault.<Optional<Authenticator>>spoiledResult(
                                found -> found.ifPresent(passkey -> passkey.setTransports(null)))),
                mutant(
                        "updateCounterUnknown",
                        "updateAuthenticatorCounter",
                        ignoring(AuthenticatorNotFoundException.class, call -> new Authenticator())),
                mutant(
                        "updateCounter",
                        "updateAuthenticatorCounter",
                        Fault.<Long>argument(1, counter -> narrow(Objects.requireNonNull(counter)))),
                mutant(
                        "advanceCounter",
                        "advanceAuthenticatorCounter",
                        replacedBy(call ->
                                call.adapter().updateAuthenticatorCounter(call.argument(0), call.<Long>argument(1)))),
                mutant(
                        "advanceCounterConcurrently",
                        "advanceAuthenticatorCounter",
                        ignoring(CounterRegressionException.class, call -> new Authenticator())),
                mutant("advanceCounterOfCounterless", "advanceAuthenticatorCounter", AuthenticatorMutants::refuseZero),
                mutant(
                        "listOfUnknownUser",
                        "listAuthenticatorsByUserId",
                        Fault.<List<Authenticator>>result(
                                found -> found.isEmpty() ? List.of(new Authenticator()) : found)),
                // The reference's suite is content with an empty list.
                mutant("listOfUser", "listAuthenticatorsByUserId", replacedBy(call -> List.of()))
                        .alsoNoticedBy("createAuthenticatorWithLargestCounter"),
                mutant("deleteAuthenticator", "deleteAuthenticator", replacedBy(AuthenticatorMutants::deleteAnyones)),
                mutant(
                        "deleteUserWithAuthenticators",
                        "deleteUser",
                        replacedBy(call -> call.adapter().getUser(call.argument(0)))));
    }

    private static Object deleteAnyones(Fault.Call call) {
        String credentialId = (String) call.arguments()[1];
        return call.adapter()
                .getAuthenticator(credentialId)
                .flatMap(passkey -> call.adapter()
                        .deleteAuthenticator(
                                Objects.requireNonNull(passkey.getUser()).getId(), credentialId));
    }

    private static Fault given(Consumer<Authenticator> change) {
        return spoiledArgument(1, change);
    }

    private static long narrow(long counter) {
        return Math.min(Integer.MAX_VALUE, counter);
    }

    private static @Nullable String inLowerCase(@Nullable String credentialId) {
        return credentialId == null ? null : credentialId.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object refuseZero(Fault.Call call) throws Throwable {
        if (call.<Long>argument(1) == 0) {
            throw new CounterRegressionException("The counter does not grow.");
        }
        return call.proceed();
    }
}
