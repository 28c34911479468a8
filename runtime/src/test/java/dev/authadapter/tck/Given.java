package dev.authadapter.tck;

import java.util.Objects;

/**
 * What is in the database when a check begins, put there through the adapter.
 *
 * @param harness the adapter under test
 */
record Given<U, I, A, S, V>(AdapterHarness<U, I, A, S, V> harness) {

    /** Stores the user of the fixture and returns its identifier. */
    I user() {
        return user(Fixtures.user(harness));
    }

    /** Stores another user and returns its identifier. */
    I otherUser() {
        return user(Fixtures.user(harness).withEmail(Fixtures.OTHER_EMAIL));
    }

    /** Stores a user and returns its identifier. */
    I user(UserValues<I> values) {
        return idOf(harness.adapter().createUser(harness.user(values)));
    }

    /** Links an account and returns it as it must be stored. */
    AccountValues<I> account(I userId, AccountValues<I> values) {
        A linked = harness.adapter().linkAccount(userId, harness.account(values));
        return values.withUserId(userId)
                .withOther(harness.valuesOfAccount(linked).other());
    }

    /** Stores a session and returns it as it must be stored. */
    SessionValues<I> session(I userId, SessionValues<I> values) {
        S created = harness.adapter().createSession(userId, harness.session(values));
        return values.withUserId(userId)
                .withOther(harness.valuesOfSession(created).other());
    }

    /** Stores the verification token of the fixture. */
    VerificationTokenValues verificationToken() {
        return verificationToken(Fixtures.verificationToken());
    }

    /** Stores a verification token. */
    VerificationTokenValues verificationToken(VerificationTokenValues values) {
        harness.adapter().createVerificationToken(harness.verificationToken(values));
        return values;
    }

    /** The identifier of a stored user. */
    I idOf(U user) {
        return Objects.requireNonNull(harness.valuesOfUser(user).id(), "a stored user has an identifier");
    }
}
