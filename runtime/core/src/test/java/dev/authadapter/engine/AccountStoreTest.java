package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AccountAlreadyLinkedException;
import dev.authadapter.AccountKey;
import dev.authadapter.AccountNotFoundException;
import dev.authadapter.AuthStoreException;
import dev.authadapter.InvalidValueException;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.User;
import org.junit.jupiter.api.Test;

final class AccountStoreTest extends DefaultEntitiesTest {

    @Test
    void linkAccount_thenLookUps_returnEveryProperty() {
        User user = adapter.newUser();
        Account account = TestAdapter.account();
        account.setAccessToken("a".repeat(10_000));
        account.setRefreshToken("r".repeat(10_000));
        account.setIdToken("i".repeat(10_000));
        account.setScope("openid profile");
        account.setTokenType("bearer");
        account.setSessionState("state");
        account.setExpiresAt(2_592_000_000L);

        assertThat(adapter.accounts().linkAccount(user.getId(), account)).isSameAs(account);

        Account found = adapter.accounts().getAccount(key(account)).orElseThrow();
        assertThat(found).usingRecursiveComparison().isEqualTo(account);
        assertThat(found.getUser().getId()).isEqualTo(user.getId());
        assertThat(found.getUser().getEmail()).isNull();
        assertThat(adapter.accounts().getUserByAccount(key(account)))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(user);
    }

    @Test
    void linkAccount_keepsTheCallersInstanceOfTheUser() {
        User user = adapter.newUser();
        Account account = TestAdapter.account();
        account.setUser(user);

        adapter.accounts().linkAccount(user.getId(), account);

        assertThat(account.getUser()).isSameAs(user);
    }

    @Test
    void linkAccount_thatPointsAtAnotherUser_isRefused() {
        User user = adapter.newUser();
        Account account = TestAdapter.account();
        account.setUser(adapter.newUser());

        assertThatThrownBy(() -> adapter.accounts().linkAccount(user.getId(), account))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'Account.user' points at another user than the one given.");
    }

    @Test
    void linkAccount_toUnknownUser_isRefusedAndLeavesObjectUnchanged() {
        Account account = TestAdapter.account();

        assertThatThrownBy(() -> adapter.accounts().linkAccount("unknown", account))
                .isInstanceOf(UserNotFoundException.class)
                .message()
                .doesNotContain("unknown");
        assertThat(account.getId()).isNull();
        assertThat(account.getUser()).isNull();
        assertThat(factory.number("select count(*) from auth_account where user_id='unknown'"))
                .isZero();
    }

    @Test
    void linkAccount_again_isRefused() {
        User user = adapter.newUser();
        User other = adapter.newUser();
        Account account = adapter.accounts().linkAccount(user.getId(), TestAdapter.account());

        for (User owner : new User[] {user, other}) {
            Account again = TestAdapter.account();
            again.setProviderAccountId(account.getProviderAccountId());
            assertThatThrownBy(() -> adapter.accounts().linkAccount(owner.getId(), again))
                    .isInstanceOf(AccountAlreadyLinkedException.class)
                    .message()
                    .doesNotContain(account.getProviderAccountId());
        }
    }

    @Test
    void linkAccount_withTakenIdentifier_isNotCalledAlreadyLinked() {
        User user = adapter.newUser();
        Account taken = adapter.accounts().linkAccount(user.getId(), TestAdapter.account());
        Account account = TestAdapter.account();
        account.setId(taken.getId());

        assertThatThrownBy(() -> adapter.accounts().linkAccount(user.getId(), account))
                .isInstanceOf(AuthStoreException.class)
                .isNotInstanceOf(AccountAlreadyLinkedException.class);
    }

    @Test
    void linkAccount_withoutRequiredProperty_isRefused() {
        User user = adapter.newUser();
        Account account = TestAdapter.account();
        account.setType(null);

        assertThatThrownBy(() -> adapter.accounts().linkAccount(user.getId(), account))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("type")
                .hasMessageEndingWith("must not be. Set it before storing the row.");
    }

    @Test
    void lookUps_ofBlankOrUnknown_findNothing() {
        assertThat(adapter.accounts().getAccount(new AccountKey("github", "unknown")))
                .isEmpty();
        assertThat(adapter.accounts().getUserByAccount(new AccountKey("unknown", "unknown")))
                .isEmpty();
        factory.counting().takeTrips();
        assertThat(adapter.accounts().getAccount(new AccountKey("", "x"))).isEmpty();
        assertThat(adapter.accounts().getUserByAccount(new AccountKey("github", " ")))
                .isEmpty();
        assertThat(factory.counting().takeTrips()).isEmpty();
    }

    @Test
    void unlinkAccount_returnsTheAccountAndRemovesIt() {
        User user = adapter.newUser();
        Account account = TestAdapter.account();
        account.setAccessToken("token");
        adapter.accounts().linkAccount(user.getId(), account);

        assertThat(adapter.accounts().unlinkAccount(key(account)))
                .usingRecursiveComparison()
                .isEqualTo(account);

        assertThat(adapter.accounts().getAccount(key(account))).isEmpty();
        assertThatThrownBy(() -> adapter.accounts().unlinkAccount(key(account)))
                .isInstanceOf(AccountNotFoundException.class);
    }

    private static AccountKey key(Account account) {
        return new AccountKey(account.getProvider(), account.getProviderAccountId());
    }
}
