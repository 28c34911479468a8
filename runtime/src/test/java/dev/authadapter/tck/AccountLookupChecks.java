package dev.authadapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AccountKey;
import dev.authadapter.ProviderTokens;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Finding accounts, and users by their accounts. */
interface AccountLookupChecks<U, I, A, S, V> extends Checks<U, I, A, S, V> {

    @Test
    @DisplayName("16 getUserByAccount finds nobody by an account that is not linked")
    default void getUserByAccountUnknown() {
        AccountValues<I> linked = given().account(given().user(), Fixtures.account());

        for (AccountKey wrong : almost(linked.key())) {
            assertThat(adapter().getUserByAccount(wrong)).isEmpty();
        }
    }

    @Test
    @DisplayName("17 getUserByAccount finds the user, with a changed name and everything else as created")
    default void getUserByAccount() {
        I userId = given().user();
        given().account(given().otherUser(), Fixtures.account());
        AccountValues<I> linked = given().account(userId, Fixtures.account());
        adapter().updateUser(userId, harness().userPatches().withName("Updated Name"));

        Optional<U> found = adapter().getUserByAccount(linked.key());

        assertThat(found.map(harness()::valuesOfUser))
                .contains(Fixtures.user(harness()).withName("Updated Name").withId(userId));
    }

    @Test
    @DisplayName("32 33 34 getAccount finds nothing if the provider, the identifier or both are wrong")
    default void getAccountUnknown() {
        AccountValues<I> linked =
                given().account(userWithoutProperties(), Fixtures.<I>account().withTokens(ProviderTokens.none()));

        for (AccountKey wrong : almost(linked.key())) {
            assertThat(adapter().getAccount(wrong)).isEmpty();
        }
    }

    @Test
    @DisplayName("16 32 getUserByAccount and getAccount find nothing by an account identifier in another case")
    default void getAccountInOtherCase() {
        AccountKey key = new AccountKey("github", Fixtures.mixedCaseText());
        I userId = given().user();
        AccountValues<I> linked = given().account(userId, Fixtures.<I>account().withKey(key));

        for (String wrong : Fixtures.inOtherCases(key.providerAccountId())) {
            AccountKey wrongKey = new AccountKey(key.provider(), wrong);
            assertThat(adapter().getAccount(wrongKey)).isEmpty();
            assertThat(adapter().getUserByAccount(wrongKey)).isEmpty();
        }

        assertThat(adapter().getAccount(key).map(harness()::valuesOfAccount)).contains(linked);
        assertThat(adapter().getUserByAccount(key).map(given()::idOf)).contains(userId);
    }

    @Test
    @DisplayName("35 36 getAccount finds the account as stored")
    default void getAccount() {
        I userId = userWithoutProperties();
        given().account(userId, Fixtures.account());
        AccountValues<I> linked = given().account(userId, Fixtures.<I>account().withTokens(ProviderTokens.none()));

        Optional<A> found = adapter().getAccount(linked.key());

        assertThat(found.map(harness()::valuesOfAccount)).contains(linked);
        assertThat(harness().storedAccount(linked.key())).contains(linked);
    }

    private I userWithoutProperties() {
        return given().user(
                        Fixtures.user(harness()).withName(null).withImage(null).withEmailVerified(null));
    }

    /** Keys that differ from a key in one part or both. */
    private static List<AccountKey> almost(AccountKey key) {
        return List.of(
                new AccountKey("invalid-provider", "invalid-id"),
                new AccountKey("invalid-provider", key.providerAccountId()),
                new AccountKey(key.provider(), "invalid-id"));
    }
}
