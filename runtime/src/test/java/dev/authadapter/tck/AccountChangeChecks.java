package dev.authadapter.tck;

import static dev.authadapter.tck.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AccountAlreadyLinkedException;
import dev.authadapter.AccountKey;
import dev.authadapter.AccountNotFoundException;
import dev.authadapter.Patch;
import dev.authadapter.ProviderTokens;
import dev.authadapter.UserNotFoundException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Listing the accounts of a user, signing in at a provider again, and unlinking with care. */
interface AccountChangeChecks<U, I, A, S, V> extends Checks<U, I, A, S, V> {

    @Test
    @DisplayName("F3 listAccounts finds the accounts of a user, by provider, and nobody else's")
    default void listAccounts() {
        I userId = given().user();
        AccountValues<I> second = given().account(userId, at("zitadel"));
        AccountValues<I> first = given().account(userId, at("apple"));
        given().account(given().otherUser(), Fixtures.account());

        assertThat(adapter().listAccounts(userId))
                .map(harness()::valuesOfAccount)
                .containsExactly(first, second);
        assertThat(adapter().listAccounts(null)).isEmpty();
        assertThat(adapter().listAccounts(harness().unknownUserId())).isEmpty();
    }

    @Test
    @DisplayName("B9 updateAccount stores new tokens, and keeps the refresh token if the provider sends none")
    default void updateAccount() {
        AccountValues<I> account = given().account(given().user(), Fixtures.account());
        AccountValues<I> other = given().account(given().otherUser(), Fixtures.account());
        ProviderTokens issued = ProviderTokens.none().withAccessToken(Fixtures.randomText());
        AccountValues<I> expected = account.withTokens(
                account.tokens().withAccessToken(issued.accessToken()).withExpiresAt(null));

        A updated = adapter()
                .updateAccount(account.key(), harness().accountPatches().withTokens(issued));

        assertThat(harness().valuesOfAccount(updated)).isEqualTo(expected);
        assertThat(harness().storedAccount(account.key())).contains(expected);
        assertThat(harness().storedAccount(other.key())).contains(other);
    }

    @Test
    @DisplayName("B9 updateAccount with an empty patch changes nothing; of an unknown account it throws")
    default void updateAccountInVain() {
        AccountValues<I> account = given().account(given().user(), Fixtures.account());
        Patch<A> empty = harness().accountPatches().withoutChanges();
        AccountKey unknown = new AccountKey(account.key().provider(), Fixtures.randomText());

        assertThat(harness().valuesOfAccount(adapter().updateAccount(account.key(), empty)))
                .isEqualTo(account);
        for (Patch<A> patch : List.of(empty, harness().accountPatches().withTokens(account.tokens()))) {
            assertFails(
                    () -> adapter().updateAccount(unknown, patch),
                    AccountNotFoundException.class,
                    unknown.providerAccountId());
        }

        assertThat(harness().storedAccount(account.key())).contains(account);
    }

    @Test
    @DisplayName("A5 a patch of an account cannot change its key or its owner")
    default void accountPatchHasNoOwner() {
        List<String> names = PatchSetters.of(harness().accountPatches().withoutChanges()).stream()
                .map(Method::getName)
                .toList();

        assertThat(names)
                .isNotEmpty()
                .doesNotContain("setId", "setUser", "setUserId", "setProvider", "setProviderAccountId");
    }

    @Test
    @DisplayName("B9 linkOrUpdateAccount links an account once, and then changes it")
    default void linkOrUpdateAccount() {
        I userId = given().user();
        AccountValues<I> values = Fixtures.account();
        A account = harness().account(values);
        ProviderTokens again =
                ProviderTokens.none().withAccessToken(Fixtures.randomText()).withExpiresAt(7_200L);

        A linked = adapter().linkOrUpdateAccount(userId, account, patch(values.tokens()));
        AccountValues<I> stored = harness().valuesOfAccount(linked);
        A changed = adapter().linkOrUpdateAccount(userId, harness().account(values), patch(again));

        assertThat(linked).isSameAs(account);
        assertThat(stored).isEqualTo(values.withUserId(userId).withOther(stored.other()));
        AccountValues<I> expected = stored.withTokens(
                values.tokens().withAccessToken(again.accessToken()).withExpiresAt(again.expiresAt()));
        assertThat(harness().valuesOfAccount(changed)).isEqualTo(expected);
        assertThat(harness().storedAccount(values.key())).contains(expected);
    }

    @Test
    @DisplayName("B9 linkOrUpdateAccount never touches the account of another user, nor links one to an unknown user")
    default void linkOrUpdateAccountOfAnother() {
        AccountValues<I> account = given().account(given().user(), Fixtures.account());
        I otherId = given().otherUser();
        AccountValues<I> unlinked = Fixtures.account();

        assertFails(
                () -> adapter()
                        .linkOrUpdateAccount(
                                otherId, harness().account(withoutUser(account)), patch(unlinked.tokens())),
                AccountAlreadyLinkedException.class,
                account.key().providerAccountId());
        assertFails(
                () -> adapter()
                        .linkOrUpdateAccount(
                                harness().unknownUserId(), harness().account(unlinked), patch(unlinked.tokens())),
                UserNotFoundException.class,
                unlinked.key().providerAccountId());

        assertThat(harness().storedAccount(account.key())).contains(account);
        assertThat(harness().storedAccount(unlinked.key())).isEmpty();
    }

    @Test
    @DisplayName("B10 unlinkAccountUnlessLast unlinks an account, but not the last one of its user")
    default void unlinkAccountUnlessLast() {
        I userId = given().user();
        AccountValues<I> first = given().account(userId, at("apple"));
        AccountValues<I> last = given().account(userId, at("zitadel"));
        AccountKey unknown = new AccountKey("apple", Fixtures.randomText());
        given().account(given().otherUser(), Fixtures.account());

        assertThat(adapter().unlinkAccountUnlessLast(first.key()))
                .map(harness()::valuesOfAccount)
                .contains(first.withoutSecrets());
        assertThat(adapter().unlinkAccountUnlessLast(last.key())).isEmpty();
        for (AccountKey gone : List.of(first.key(), unknown)) {
            assertFails(
                    () -> adapter().unlinkAccountUnlessLast(gone),
                    AccountNotFoundException.class,
                    gone.providerAccountId());
        }

        assertThat(harness().storedAccount(first.key())).isEmpty();
        assertThat(harness().storedAccount(last.key())).contains(last);
    }

    @Test
    @DisplayName("B10 of many concurrent unlinkAccountUnlessLast for all accounts of a user, one account remains")
    default void unlinkAccountUnlessLastConcurrently() throws Exception {
        I userId = given().user();
        Queue<AccountKey> linked = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < Race.CONTENDERS; i++) {
            linked.add(given().account(userId, at("provider" + i)).key());
        }

        Race.run(() -> adapter().unlinkAccountUnlessLast(linked.remove()).isPresent());

        assertThat(adapter().listAccounts(userId)).hasSize(1);
    }

    private Patch<A> patch(ProviderTokens tokens) {
        return harness().accountPatches().withTokens(tokens);
    }

    private static <I> AccountValues<I> at(String provider) {
        return Fixtures.<I>account().withKey(new AccountKey(provider, Fixtures.randomText()));
    }

    private static <I> AccountValues<I> withoutUser(AccountValues<I> account) {
        return new AccountValues<>(null, account.type(), account.key(), account.tokens());
    }
}
