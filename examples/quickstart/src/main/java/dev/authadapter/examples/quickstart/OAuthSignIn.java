package dev.authadapter.examples.quickstart;

import dev.authadapter.AccountKey;
import dev.authadapter.defaults.DefaultAuthAdapter;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import java.time.Duration;
import java.time.Instant;

/** Signs a person in by an account at an OAuth provider, and in the end deletes the person. */
final class OAuthSignIn {

    private static final AccountKey GITHUB_ACCOUNT = new AccountKey("github", "583231");

    private final DefaultAuthAdapter adapter;
    private final Narrator narrator;

    OAuthSignIn(DefaultAuthAdapter adapter, Narrator narrator) {
        this.adapter = adapter;
        this.narrator = narrator;
    }

    void run() {
        narrator.chapter("Sign in by OAuth");
        User user = adapter.getUserByAccount(GITHUB_ACCOUNT).orElseGet(this::register);
        Session session = adapter.createSession(
                user.getId(), Secrets.random(), Instant.now().plus(Duration.ofDays(30)));
        narrator.step("Signed the user in");
        narrator.row("auth_session", "user_id", user.getId(), "expires", session.getExpires());
        narrator.step("Asked who owns the account at GitHub: "
                + adapter.getUserByAccount(GITHUB_ACCOUNT).map(User::getName).orElse("NOBODY, which is wrong"));
        deleteUser(user, session);
    }

    private User register() {
        User user = new User();
        user.setName("Octocat");
        user.setEmail("octocat@example.com");
        adapter.createUser(user);
        narrator.step("Registered the user the provider told us about");
        narrator.row("auth_user", "id", user.getId(), "name", user.getName(), "email", user.getEmail());

        Account account = new Account();
        account.setType("oauth");
        account.setProvider(GITHUB_ACCOUNT.provider());
        account.setProviderAccountId(GITHUB_ACCOUNT.providerAccountId());
        account.setAccessToken("gho_" + Secrets.random());
        account.setTokenType("bearer");
        account.setScope("read:user user:email");
        account.setExpiresAt(Instant.now().plus(Duration.ofHours(8)).getEpochSecond());
        adapter.linkAccount(user.getId(), account);
        narrator.step("Linked the account, with the provider's tokens");
        narrator.row(
                "auth_account",
                "user_id",
                user.getId(),
                "provider",
                account.getProvider(),
                "provider_account_id",
                account.getProviderAccountId(),
                "access_token",
                Secrets.shortened(account.getAccessToken()),
                "expires_at",
                account.getExpiresAt());
        return user;
    }

    private void deleteUser(User user, Session session) {
        adapter.deleteUser(user.getId());
        boolean accountLeft = adapter.getAccount(GITHUB_ACCOUNT).isPresent();
        boolean sessionLeft =
                adapter.getSessionAndUser(session.getSessionToken()).isPresent();
        narrator.step("Deleted the user; account and session "
                + (accountLeft || sessionLeft ? "are STILL THERE, which is wrong" : "went with it"));
    }
}
