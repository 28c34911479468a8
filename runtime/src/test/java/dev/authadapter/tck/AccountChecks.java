package dev.authadapter.tck;

import static dev.authadapter.tck.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.authadapter.AccountAlreadyLinkedException;
import dev.authadapter.AccountKey;
import dev.authadapter.AccountNotFoundException;
import dev.authadapter.ProviderTokens;
import dev.authadapter.UserNotFoundException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Linking accounts and unlinking them. */
interface AccountChecks<U, I, A, S, V> extends Checks<U, I, A, S, V> {

    @Test
    @DisplayName("15 linkAccount stores every property and returns the account it was given")
    default void linkAccount() {
        I userId = given().user();
        AccountValues<I> values = Fixtures.account();
        A account = harness().account(values);

        A linked = adapter().linkAccount(userId, account);

        assertThat(linked).isSameAs(account);
        AccountValues<I> returned = harness().valuesOfAccount(linked);
        assertThat(returned).isEqualTo(values.withUserId(userId).withOther(returned.other()));
        assertThat(harness().storedAccount(values.key())).contains(returned);
    }

    @Test
    @DisplayName("15 linkAccount stores an account that has only what is required")
    default void linkAccountWithoutTokens() {
        I userId = given().user();

        AccountValues<I> linked = given().account(userId, Fixtures.<I>account().withTokens(ProviderTokens.none()));

        assertThat(harness().storedAccount(linked.key())).contains(linked);
    }

    @Test
    @DisplayName("15 linkAccount stores an access token that ends after the year 2038")
    default void linkAccountWithDistantEnd() {
        long expiresAt = Math.min(Fixtures.AFTER_2038, harness().largestExpiresAt());
        AccountValues<I> account = Fixtures.account();

        AccountValues<I> linked = given().account(
                        given().user(), account.withTokens(account.tokens().withExpiresAt(expiresAt)));

        assertThat(harness().storedAccount(linked.key())).contains(linked);
        assertThat(adapter().getAccount(linked.key()).map(harness()::valuesOfAccount))
                .contains(linked);
    }

    @Test
    @DisplayName("G15 linkAccount stores tokens of 10 KB")
    default void linkAccountWithLongTokens() {
        String access = "a".repeat(10_240);
        String refresh = "r".repeat(10_240);
        String identity = "i".repeat(10_240);
        String scope = "s".repeat(10_240);
        I userId = given().user();

        AccountValues<I> linked = given().account(
                        userId,
                        Fixtures.<I>account()
                                .withTokens(
                                        new ProviderTokens(access, refresh, identity, 1L, "bearer", scope, "state")));

        assertThat(harness().storedAccount(linked.key())).contains(linked);
        assertThat(adapter().getAccount(linked.key()).map(harness()::valuesOfAccount))
                .contains(linked);
    }

    @Test
    @DisplayName("A3 linkAccount to an unknown user throws and stores nothing")
    default void linkAccountToUnknownUser() {
        I unknown = harness().unknownUserId();
        AccountValues<I> values = Fixtures.account();

        assertFails(
                () -> adapter().linkAccount(unknown, harness().account(values)),
                UserNotFoundException.class,
                values.key().providerAccountId());

        assertThat(harness().storedAccount(values.key())).isEmpty();
    }

    @Test
    @DisplayName("A3 linkAccount refuses an account that points at another user")
    default void linkAccountOfAnotherUser() {
        I userId = given().user();
        AccountValues<I> values = Fixtures.<I>account().withUserId(given().otherUser());
        A account = harness().account(values);

        assertThatIllegalArgumentException().isThrownBy(() -> adapter().linkAccount(userId, account));

        assertThat(harness().storedAccount(values.key())).isEmpty();
    }

    @Test
    @DisplayName("G2 linkAccount refuses an account that is linked, to the same user or another")
    default void linkAccountTwice() {
        I userId = given().user();
        I other = given().otherUser();
        AccountValues<I> linked = given().account(userId, Fixtures.account());

        for (I claimant : List.of(userId, other)) {
            AccountValues<I> again = Fixtures.<I>account().withKey(linked.key());
            assertFails(
                    () -> adapter().linkAccount(claimant, harness().account(again)),
                    AccountAlreadyLinkedException.class,
                    linked.key().providerAccountId());
        }

        assertThat(harness().storedAccount(linked.key())).contains(linked);
    }

    @Test
    @DisplayName("G2 linkAccount takes one account identifier from two providers")
    default void linkSameIdentifierOfTwoProviders() {
        I userId = given().user();
        AccountValues<I> github = given().account(userId, Fixtures.account());
        AccountKey gitlabKey = new AccountKey("gitlab", github.key().providerAccountId());

        AccountValues<I> gitlab = given().account(userId, Fixtures.<I>account().withKey(gitlabKey));

        assertThat(harness().storedAccount(github.key())).contains(github);
        assertThat(harness().storedAccount(gitlab.key())).contains(gitlab);
    }

    @Test
    @DisplayName("G8 of many concurrent linkAccount with one account exactly one succeeds")
    default void linkAccountConcurrently() throws Exception {
        I userId = given().user();
        AccountValues<I> values = Fixtures.account();

        List<Boolean> successes = Race.run(() -> {
            try {
                adapter().linkAccount(userId, harness().account(values));
                return true;
            } catch (AccountAlreadyLinkedException e) {
                return false;
            }
        });

        assertThat(successes).containsOnlyOnce(true);
    }

    @Test
    @DisplayName("26 27 C7 unlinkAccount removes the account and returns it, but not what acts in the user's name")
    default void unlinkAccount() {
        I userId = given().user();
        AccountValues<I> linked = given().account(userId, Fixtures.account());
        AccountValues<I> kept = given().account(userId, Fixtures.account());
        assertThat(harness().storedAccount(linked.key())).contains(linked);

        A unlinked = adapter().unlinkAccount(linked.key());

        assertThat(harness().valuesOfAccount(unlinked)).isEqualTo(linked.withoutSecrets());
        assertThat(harness().storedAccount(linked.key())).isEmpty();
        assertThat(harness().storedAccount(kept.key())).contains(kept);
    }

    @Test
    @DisplayName("27 C7 unlinkAccountWithTokens removes the account and returns it as it was stored")
    default void unlinkAccountWithTokens() {
        I userId = given().user();
        AccountValues<I> linked = given().account(userId, Fixtures.account());
        AccountValues<I> kept = given().account(userId, Fixtures.account());

        A unlinked = adapter().unlinkAccountWithTokens(linked.key());

        assertThat(harness().valuesOfAccount(unlinked)).isEqualTo(linked);
        assertThat(harness().storedAccount(linked.key())).isEmpty();
        assertThat(harness().storedAccount(kept.key())).contains(kept);
        assertFails(
                () -> adapter().unlinkAccountWithTokens(linked.key()),
                AccountNotFoundException.class,
                linked.key().providerAccountId());
    }

    @Test
    @DisplayName("A3 G4 unlinkAccount of an account that is not linked throws")
    default void unlinkAccountUnknown() {
        AccountKey unknown = new AccountKey("github", Fixtures.randomText());

        assertFails(
                () -> adapter().unlinkAccount(unknown), AccountNotFoundException.class, unknown.providerAccountId());
    }

    @Test
    @DisplayName("A10 of many concurrent unlinkAccount of one account exactly one gets it")
    default void unlinkAccountConcurrently() throws Exception {
        AccountValues<I> linked = given().account(given().user(), Fixtures.account());

        List<Boolean> successes = Race.run(() -> {
            try {
                adapter().unlinkAccount(linked.key());
                return true;
            } catch (AccountNotFoundException e) {
                return false;
            }
        });

        assertThat(successes).containsOnlyOnce(true);
    }
}
