package dev.authadapter.examples.benchmarks.database;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.User;
import java.time.Instant;
import java.util.UUID;

/** The rows every contestant finds, told by their number: as long as real ones, and the same in every run. */
public final class Rows {

    /** All accounts are at one provider, as in an application where most people sign in with the same. */
    public static final String PROVIDER = "github";

    /** As precise as SQLite's driver keeps it. */
    public static final Instant EXPIRES = Instant.parse("2031-05-06T07:08:09.123Z");

    /** When sessions that have ended did. */
    public static final Instant ENDED = Instant.parse("2021-05-06T07:08:09.123Z");

    private Rows() {}

    public static String userId(int number) {
        return uuid(1, number);
    }

    public static String email(int number) {
        return "someone." + number + "@example.com";
    }

    public static String accountId(int number) {
        return "account-" + number;
    }

    public static String sessionToken(int number) {
        return uuid(2, number);
    }

    /** Of a magic link: the hash of a secret. */
    public static String verificationToken(int number) {
        return uuid(3, number) + uuid(4, number).substring(0, 28);
    }

    /** A user without identifier. */
    public static User user(int number) {
        User user = new User();
        user.setName("Someone Number " + number);
        user.setEmail(email(number));
        user.setEmailVerified(EXPIRES);
        user.setImage("https://images.example.com/avatars/" + number + ".png");
        return user;
    }

    /** An account without identifier and user. */
    public static Account account(int number) {
        Account account = new Account();
        account.setType("oauth");
        account.setProvider(PROVIDER);
        account.setProviderAccountId(accountId(number));
        account.setAccessToken("gho_" + sessionToken(number));
        account.setTokenType("bearer");
        account.setScope("read:user,user:email");
        account.setExpiresAt(1_900_000_000L);
        return account;
    }

    private static String uuid(int kind, int number) {
        // Spread over the key space, as tokens are.
        return new UUID(number * 0x9E3779B97F4A7C15L, ((long) kind << 32) | number).toString();
    }
}
