package dev.authadapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Deleting users, and with them what is theirs. */
interface UserDeletionChecks<U, I, A, S, V> extends Checks<U, I, A, S, V> {

    @Test
    @DisplayName("25 the adapter carries out unlinkAccount and deleteUser")
    default void hasDeletingOperations() {
        Operations.assertCarriedOut(Map.of(
                "unlinkAccount",
                        () -> adapter().unlinkAccount(Fixtures.<I>account().key()),
                "deleteUser", () -> adapter().deleteUser(harness().unknownUserId())));
    }

    @Test
    @DisplayName("28 29 deleteUser removes the user and returns it as it was stored")
    default void deleteUser() {
        I id = given().user();
        I other = given().otherUser();
        UserValues<I> expected = Fixtures.user(harness()).withId(id);
        assertThat(harness().storedUser(id)).contains(expected);

        Optional<U> deleted = adapter().deleteUser(id);

        assertThat(deleted.map(harness()::valuesOfUser)).contains(expected);
        assertThat(harness().storedUser(id)).isEmpty();
        assertThat(harness().storedUser(other)).isPresent();
    }

    @Test
    @DisplayName("29 30 31 deleteUser removes a session and an account that were deleted before and created again")
    default void deleteUserWithChildrenCreatedAgain() {
        I id = given().user();
        SessionValues<I> newSession = Fixtures.session();
        AccountValues<I> newAccount = Fixtures.account();
        given().session(id, newSession);
        given().account(id, newAccount);
        adapter().deleteSession(newSession.sessionToken());
        adapter().unlinkAccount(newAccount.key());
        SessionValues<I> session = given().session(id, newSession);
        AccountValues<I> account = given().account(id, newAccount);
        assertThat(harness().storedSession(session.sessionToken())).contains(session);
        assertThat(harness().storedAccount(account.key())).contains(account);

        adapter().deleteUser(id);

        assertThat(harness().storedUser(id)).isEmpty();
        assertThat(harness().storedSession(session.sessionToken())).isEmpty();
        assertThat(harness().storedAccount(account.key())).isEmpty();
    }

    @Test
    @DisplayName("A9 deleteUser removes all sessions and accounts of the user, and nothing of anybody else")
    default void deleteUserCascades() {
        I id = given().user();
        I other = given().otherUser();
        List<SessionValues<I>> sessions = new ArrayList<>();
        List<AccountValues<I>> accounts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sessions.add(given().session(id, Fixtures.session()));
            accounts.add(given().account(id, Fixtures.account()));
        }
        SessionValues<I> othersSession = given().session(other, Fixtures.session());
        AccountValues<I> othersAccount = given().account(other, Fixtures.account());
        VerificationTokenValues othersToken =
                given().verificationToken(Fixtures.verificationToken().withIdentifier(Fixtures.OTHER_EMAIL));
        VerificationTokenValues strangersToken = given().verificationToken();

        adapter().deleteUser(id);

        assertThat(sessions)
                .allSatisfy(session -> assertThat(harness().storedSession(session.sessionToken()))
                        .isEmpty());
        assertThat(accounts)
                .allSatisfy(account ->
                        assertThat(harness().storedAccount(account.key())).isEmpty());
        assertThat(harness().storedSession(othersSession.sessionToken())).contains(othersSession);
        assertThat(harness().storedUser(other))
                .contains(
                        Fixtures.user(harness()).withEmail(Fixtures.OTHER_EMAIL).withId(other));
        assertThat(harness().storedAccount(othersAccount.key())).contains(othersAccount);
        assertThat(List.of(othersToken, strangersToken))
                .allSatisfy(token -> assertThat(harness().storedVerificationToken(token.identifier(), token.token()))
                        .contains(token));
    }

    @Test
    @DisplayName("A3 G4 deleteUser of an unknown user, or of null, returns empty and changes nothing")
    default void deleteUserUnknown() {
        I id = given().user();

        assertThat(adapter().deleteUser(harness().unknownUserId())).isEmpty();
        assertThat(adapter().deleteUser(null)).isEmpty();

        assertThat(harness().storedUser(id)).isPresent();
    }

    @Test
    @DisplayName("A9 a deleted user can register again")
    default void registerAgain() {
        adapter().deleteUser(given().user());

        I id = given().user();

        assertThat(harness().storedUser(id)).contains(Fixtures.user(harness()).withId(id));
    }
}
