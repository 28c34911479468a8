package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.examples.benchmarks.database.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Asks a contestant for every operation, and notes what it answers; without the identifiers it makes. */
final class Scenario {

    private static final Instant LATER = Rows.EXPIRES.plusSeconds(3600);

    private final Contestant contestant;
    private final List<String> answers = new ArrayList<>();

    Scenario(Contestant contestant) {
        this.contestant = contestant;
    }

    List<String> run() {
        User ann = Rows.user(1);
        ann.setId("ann");
        note("create", () -> describe(contestant.createUser(ann)));
        note("same address", () -> contestant.createUser(Rows.user(1)));
        note("made", () -> contestant.createUser(Rows.user(2)).getId().length());
        users();
        accounts();
        sessions();
        verificationTokens();
        registrations();
        note("delete user", () -> contestant.deleteUser("ann").map(Scenario::describe));
        note("delete no user", () -> contestant.deleteUser("ann").map(Scenario::describe));
        note("user is gone", () -> contestant.getUser("ann"));
        note("sessions too", () -> contestant.getSessionAndUser("kept"));
        return answers;
    }

    private void users() {
        note("get", () -> contestant.getUser("ann").map(Scenario::describe));
        note("get none", () -> contestant.getUser("nobody"));
        note("by address", () -> contestant.getUserByEmail(Rows.email(1)).map(Scenario::describe));
        note("by no address", () -> contestant.getUserByEmail("nobody@example.com"));
        note("update", () -> describe(contestant.updateUser("ann", "Ann")));
        note("updated", () -> contestant.getUser("ann").map(Scenario::describe));
        note("update none", () -> contestant.updateUser("nobody", "Ann"));
    }

    private void accounts() {
        note("link", () -> describe(contestant.linkAccount("ann", Rows.account(1))));
        note("link again", () -> contestant.linkAccount("ann", Rows.account(1)));
        note("link to nobody", () -> contestant.linkAccount("nobody", Rows.account(2)));
        note(
                "by account",
                () -> contestant
                        .getUserByAccount(Rows.PROVIDER, Rows.accountId(1))
                        .map(Scenario::describe));
        note("by no account", () -> contestant.getUserByAccount(Rows.PROVIDER, "none"));
        note("unlink", () -> describe(contestant.unlinkAccount(Rows.PROVIDER, Rows.accountId(1))));
        note("unlink none", () -> contestant.unlinkAccount(Rows.PROVIDER, Rows.accountId(1)));
        note("link anew", () -> describe(contestant.linkAccount("ann", Rows.account(1))));
    }

    private void sessions() {
        note("open", () -> describe(contestant.createSession("ann", "kept", Rows.EXPIRES)));
        note("open another", () -> describe(contestant.createSession("ann", "token", Rows.EXPIRES)));
        note("open again", () -> contestant.createSession("ann", "token", Rows.EXPIRES));
        note("open for nobody", () -> contestant.createSession("nobody", "other", Rows.EXPIRES));
        note(
                "find",
                () -> contestant
                        .getSessionAndUser("token")
                        .map(found -> describe(found.session()) + describe(found.user())));
        note("find none", () -> contestant.getSessionAndUser("none"));
        note("extend", () -> describe(contestant.updateSession("token", LATER)));
        note("extended", () -> contestant.getSessionAndUser("token").map(found -> describe(found.session())));
        note("extend none", () -> contestant.updateSession("none", LATER));
        note("close", () -> contestant.deleteSession("token").map(Scenario::describe));
        note("close again", () -> contestant.deleteSession("token"));
    }

    private void verificationTokens() {
        note("send", () -> describe(contestant.createVerificationToken("ann", "code", Rows.EXPIRES)));
        note("send again", () -> contestant.createVerificationToken("ann", "code", Rows.EXPIRES));
        note("use another's", () -> contestant.useVerificationToken("bob", "code"));
        note("use", () -> contestant.useVerificationToken("ann", "code").map(Scenario::describe));
        note("use again", () -> contestant.useVerificationToken("ann", "code"));
    }

    private void registrations() {
        Session session = new Session();
        session.setSessionToken("registered");
        session.setExpires(Rows.EXPIRES);
        note("register", () -> {
            contestant.register(Rows.user(3), Rows.account(3), session);
            return contestant
                    .getSessionAndUser("registered")
                    .map(found -> found.user().getEmail());
        });
        Session another = new Session();
        another.setSessionToken("refused");
        another.setExpires(Rows.EXPIRES);
        note("register a known account", () -> {
            contestant.register(Rows.user(4), Rows.account(3), another);
            return "";
        });
        note("nothing is left", () -> contestant.getUserByEmail(Rows.email(4)));
    }

    /** What is thrown differs; that something is thrown does not. */
    private void note(String step, Callable<?> operation) {
        String answer;
        try {
            answer = String.valueOf(operation.call());
        } catch (Exception e) {
            answer = "refused";
        }
        answers.add(step + ": " + answer);
    }

    private static String describe(User user) {
        return List.of(user.getId(), user.getName(), user.getEmail(), user.getEmailVerified(), user.getImage())
                .toString();
    }

    private static String describe(Account account) {
        return account.getUser().getId() + " " + account.getType() + " " + account.getProvider() + " "
                + account.getProviderAccountId() + " " + account.getAccessToken() + " " + account.getRefreshToken()
                + " " + account.getIdToken() + " " + account.getExpiresAt() + " " + account.getScope() + " "
                + account.getTokenType() + " " + account.getSessionState();
    }

    private static String describe(Session session) {
        return session.getUser().getId() + " " + session.getSessionToken() + " " + session.getExpires();
    }

    private static String describe(VerificationToken token) {
        return token.getIdentifier() + " " + token.getToken() + " " + token.getExpires();
    }
}
