package dev.authadapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.authadapter.DuplicateSessionTokenException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Several operations that are carried out together or not at all. */
interface TransactionChecks<U, I, A, S, V> extends Checks<U, I, A, S, V> {

    @Test
    @DisplayName("B7 G17 inTransaction keeps everything, or nothing if its work throws")
    default void inTransaction() {
        UserValues<I> values = Fixtures.user(harness());
        VerificationTokenValues token = given().verificationToken();

        Runnable failing = () -> {
            given().session(given().user(values), Fixtures.session());
            adapter().useVerificationToken(token.identifier(), token.token());
            throw new IllegalStateException("stop");
        };

        assertThatIllegalStateException().isThrownBy(() -> adapter().inTransaction(failing));

        assertThat(adapter().getUserByEmail(Fixtures.EMAIL)).isEmpty();
        assertThat(harness().storedVerificationToken(token.identifier(), token.token()))
                .contains(token);
        I id = adapter().inTransaction(() -> given().user(values));
        assertThat(harness().storedUser(id)).contains(values.withId(id));
    }

    @Test
    @DisplayName("B7 G17 registerWithAccount stores user, account and session, or nothing if one is refused")
    default void registerWithAccount() {
        SessionValues<I> taken = given().session(given().otherUser(), Fixtures.session());
        AccountValues<I> account = Fixtures.account();
        SessionValues<I> session = Fixtures.session();

        Failures.assertFails(
                () -> adapter()
                        .registerWithAccount(
                                harness().user(Fixtures.user(harness())),
                                harness().account(account),
                                harness().session(session.withSessionToken(taken.sessionToken()))),
                DuplicateSessionTokenException.class,
                taken.sessionToken(),
                Fixtures.EMAIL);

        assertThat(adapter().getUserByEmail(Fixtures.EMAIL)).isEmpty();
        assertThat(harness().storedAccount(account.key())).isEmpty();
        I id = given().idOf(adapter()
                .registerWithAccount(
                        harness().user(Fixtures.user(harness())),
                        harness().account(account),
                        harness().session(session))
                .user());
        assertThat(harness().storedUser(id)).contains(Fixtures.user(harness()).withId(id));
        assertThat(harness().storedAccount(account.key()).map(AccountValues::userId))
                .contains(id);
        assertThat(harness().storedSession(session.sessionToken()).map(SessionValues::userId))
                .contains(id);
    }
}
