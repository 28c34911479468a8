package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.authadapter.AccountKey;
import dev.authadapter.InvalidValueException;
import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.engine.DefaultEntities.Variant;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/**
 * Whatever is stored is read back equal, or refused: before the database is asked, unless only the database knows. Moments have whole
 * milliseconds, which is what SQLite keeps.
 */
final class InvalidValuesTest {

    private static final int TRIES = 50;
    private static final String SEED = "20260101";
    private static final int COLUMN = 255;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private static final List<Subject> SUBJECTS = new ArrayList<>();

    @BeforeContainer
    static void open() {
        DefaultEntities.variants()
                .filter(variant -> variant.database() != TestDatabase.HSQLDB)
                .forEach(variant -> SUBJECTS.add(new Subject(variant)));
    }

    @AfterContainer
    static void close() {
        SUBJECTS.forEach(subject -> subject.factory.close());
        SUBJECTS.clear();
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "\0",
                        "a\0b",
                        "\uD83E",
                        "\uDD8A\uD83E",
                        "cut \uD83E",
                        "\uFEFF\uFFFF",
                        "'; drop table auth_user; --",
                        "\" or ''='",
                        "%_\\?$1:name{fn}",
                        "\u05D0\u05D1\u05D2@\u05D3\u05D5\u05D2\u05DE\u05D4.com",
                        "\u202Emoc.live@ann",
                        "\uD83E\uDD8A@\uD83D\uDC69\u200D\uD83D\uDCBB.example",
                        "e\u0301 and \u00E9",
                        "x".repeat(COLUMN),
                        "x".repeat(COLUMN + 1),
                        "x".repeat(10_000)),
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.strings()
                        .withCharRange('\u0000', '\u0003')
                        .ofMinLength(1)
                        .ofMaxLength(5),
                Arbitraries.strings()
                        .withCharRange('\uD7FE', '\uE001')
                        .ofMinLength(1)
                        .ofMaxLength(5));
    }

    @Provide
    static Arbitrary<Instant> moments() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Instant.MIN,
                        Instant.MAX,
                        Instant.EPOCH,
                        Instant.parse("-10000-01-01T00:00:00Z"),
                        Instant.parse("+10000-01-01T00:00:00Z"),
                        Instant.parse("+292278995-01-01T00:00:00Z"),
                        FIRST.minusMillis(1),
                        FIRST,
                        LAST,
                        LAST.plusMillis(1)),
                Arbitraries.longs().between(-377_000_000_000L, 317_000_000_000L).map(Instant::ofEpochSecond),
                Arbitraries.longs()
                        .between(-377_000_000_000_000L, 317_000_000_000_000L)
                        .map(Instant::ofEpochMilli));
    }

    @Property(tries = TRIES, seed = SEED)
    void text(@ForAll("texts") String text) {
        for (Subject subject : SUBJECTS) {
            String address = TestAdapter.unique() + text;
            subject.check("email", address, isText(text), fits(address), () -> subject.createUser(address));
            subject.check("name", text, isText(text), fits(text), () -> subject.updateName(text));
            subject.check(
                    "accessToken",
                    text,
                    isText(text),
                    true,
                    () -> subject.linkAccount(text, null).getAccessToken());
            if (!isText(text)) {
                assertThat(subject.adapter.users().getUserByEmail(address)).isEmpty();
                assertThat(subject.adapter.tokens().useVerificationToken(address, "token"))
                        .isEmpty();
                assertThat(subject.adapter.accounts().getAccount(new AccountKey("github", address)))
                        .isEmpty();
                assertThat(subject.factory.counting().takeTrips()).isEmpty();
            }
        }
    }

    @Property(tries = 30, seed = SEED)
    void moment(@ForAll("moments") Instant moment) {
        boolean inRange = !moment.isBefore(FIRST) && !moment.isAfter(LAST);
        for (Subject subject : SUBJECTS) {
            subject.check("emailVerified", moment, inRange, true, () -> subject.updateVerified(moment));
            subject.check("expires", moment, inRange, true, () -> subject.createSession(moment));
        }
    }

    @Property(tries = 20, seed = SEED)
    void expiresAtOfAccount(@ForAll long seconds) {
        for (Subject subject : SUBJECTS) {
            subject.check(
                    "expiresAt",
                    seconds,
                    true,
                    true,
                    () -> subject.linkAccount(null, seconds).getExpiresAt());
        }
    }

    @Example
    void largeText() {
        String megabyte = "\uD83E\uDD8Ax".repeat(1 << 18) + "end";
        for (Subject subject : SUBJECTS) {
            subject.check(
                    "accessToken",
                    megabyte,
                    true,
                    true,
                    () -> subject.linkAccount(megabyte, null).getAccessToken());
            String spoilt = megabyte + "\0";
            subject.check(
                    "accessToken",
                    spoilt,
                    false,
                    true,
                    () -> subject.linkAccount(spoilt, null).getAccessToken());
        }
    }

    @Example
    void noValue() {
        for (Subject subject : SUBJECTS) {
            Account account = TestAdapter.account();
            account.setType(null);
            subject.factory.counting().takeTrips();
            assertThatThrownBy(() -> subject.adapter.accounts().linkAccount(subject.user, account))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("type")
                    .hasMessageContaining("Set it before storing the row.");
            // Hibernate's own sessions look for the user first.
            assertThat(subject.factory.counting().takeTrips()).noneMatch(trip -> trip.startsWith("insert"));
        }
    }

    private static boolean isText(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean fits(String text) {
        return text.length() <= COLUMN;
    }

    /** The default entities on one database, by one implementation. */
    private static final class Subject {

        private final Variant variant;
        private final TestFactory factory;
        private final TestAdapter adapter;
        private final String user;

        Subject(Variant variant) {
            this.variant = variant;
            factory = DefaultEntities.defaultFactory(variant);
            adapter = TestAdapter.of(factory.sessionFactory());
            user = adapter.newUser().getId();
        }

        /**
         * Stores a value and reads it back.
         *
         * @param property what has to be named if the value is refused
         * @param storable whether databases keep it
         * @param fits whether it is short enough
         * @param trip stores it and reads it back
         */
        <T> void check(String property, T value, boolean storable, boolean fits, Supplier<@Nullable T> trip) {
            factory.counting().takeTrips();
            AtomicReference<@Nullable T> read = new AtomicReference<>();
            Throwable refusal = catchThrowable(() -> read.set(trip.get()));
            List<String> trips = factory.counting().takeTrips();
            if (storable && (fits || variant.database() == TestDatabase.SQLITE)) {
                assertThat(refusal).as("%s of %s", property, variant).isNull();
                assertThat(read.get()).as("%s of %s", property, variant).isEqualTo(value);
                return;
            }
            assertThat(refusal).as("%s of %s", property, variant).isInstanceOf(InvalidValueException.class);
            if (!storable) {
                assertThat(trips).as("%s of %s", property, variant).isEmpty();
                assertThat(refusal).hasMessageContaining(property).hasNoCause();
            } else {
                assertThat(refusal).hasMessageContaining("too long");
            }
            assertThat(refusal.getMessage().length()).isLessThan(500);
        }

        @Nullable
        String createUser(String address) {
            User created = new User();
            created.setEmail(address);
            adapter.users().createUser(created);
            return adapter.users().getUserByEmail(address).orElseThrow().getEmail();
        }

        @Nullable
        String updateName(String name) {
            adapter.users().updateUser(user, new TestPatch<User>().with(Users.NAME, name));
            return adapter.users().getUser(user).orElseThrow().getName();
        }

        @Nullable
        Instant updateVerified(Instant moment) {
            adapter.users().updateUser(user, new TestPatch<User>().with(Users.EMAIL_VERIFIED, moment));
            return adapter.users().getUser(user).orElseThrow().getEmailVerified();
        }

        @Nullable
        Instant createSession(Instant expires) {
            String token = TestAdapter.unique();
            adapter.sessions().createSession(user, token, expires);
            return adapter.sessions()
                    .getSessionAndUser(token)
                    .orElseThrow()
                    .session()
                    .getExpires();
        }

        Account linkAccount(@Nullable String accessToken, @Nullable Long expiresAt) {
            Account account = TestAdapter.account();
            account.setAccessToken(accessToken);
            account.setExpiresAt(expiresAt);
            adapter.accounts().linkAccount(user, account);
            return adapter.accounts()
                    .getAccount(new AccountKey(account.getProvider(), account.getProviderAccountId()))
                    .orElseThrow();
        }
    }
}
