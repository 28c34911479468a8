package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.Property;
import dev.authadapter.VerificationTokenStore;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes that are short enough to be guessed: a few attempts, and no more. */
@ParameterizedClass
@MethodSource("variants")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AttemptsTest {

    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");

    @Parameter
    DefaultEntities.Variant variant;

    private TestFactory factory;
    private VerificationTokenStore<Code> codes;

    static Stream<DefaultEntities.Variant> variants() {
        // The statements are the same everywhere; these differ in how rows are locked.
        return DefaultEntities.variants().filter(variant -> variant.database() != TestDatabase.HSQLDB);
    }

    @BeforeParameterizedClassInvocation
    void open(DefaultEntities.Variant opened) {
        factory = TestFactory.of(
                Pools.fresh(opened.database()),
                Map.of(EngineSetting.NAME, opened.engine().text()),
                User.class,
                Code.class);
        codes = new AuthEngine<>(factory.sessionFactory(), DefaultBindings.Users.BINDING)
                .verificationTokens(Code.BINDING);
    }

    @AfterParameterizedClassInvocation
    void close() {
        factory.close();
    }

    @Test
    void rightCode_isFound_whileAttemptsAreLeft() {
        codes.createVerificationToken("ann", "111111", EXPIRY);

        assertThat(codes.useVerificationToken("ann", "000000")).isEmpty();
        assertThat(codes.useVerificationToken("ann", "000001")).isEmpty();
        Optional<Code> used = codes.useVerificationToken("ann", "111111");

        assertThat(used.map(code -> code.token)).contains("111111");
        assertThat(used.map(code -> code.attemptsLeft)).contains(0);
        assertThat(left("ann")).isEmpty();
    }

    @Test
    void exhaustedCode_isDeleted() {
        codes.createVerificationToken("bob", "222222", EXPIRY);

        for (int i = 0; i < 3; i++) {
            assertThat(codes.useVerificationToken("bob", "00000" + i)).isEmpty();
        }

        assertThat(left("bob")).isEmpty();
        assertThat(codes.useVerificationToken("bob", "222222")).isEmpty();
    }

    /** As when others have used up the attempts, between its being counted and looked for. */
    @Test
    void codeWithoutAttempts_isNotFound_evenIfItIsRight() {
        Code code = new Code();
        code.identifier = "cid";
        code.token = "333333";
        code.expires = EXPIRY;
        code.attemptsLeft = 0;
        codes.createVerificationToken(code);

        assertThat(codes.useVerificationToken("cid", "333333")).isEmpty();
        assertThat(left("cid")).isEmpty();
    }

    @Test
    void attempt_countsForEveryCodeOfTheIdentifier_andForNoOther() {
        codes.createVerificationToken("dan", "444444", EXPIRY);
        codes.createVerificationToken("dan", "555555", EXPIRY);
        codes.createVerificationToken("eve", "444444", EXPIRY);

        assertThat(codes.useVerificationToken("dan", "444444")).isPresent();

        assertThat(left("dan")).containsExactly(2);
        assertThat(left("eve")).containsExactly(3);
    }

    @Test
    void rightCode_takesTwoTripsOnPostgresql() {
        codes.createVerificationToken("fay", "666666", EXPIRY);
        factory.counting().takeTrips();

        codes.useVerificationToken("fay", "666666");

        boolean isOneTripEach =
                variant.database() == TestDatabase.POSTGRESQL && variant.engine() == EngineSetting.DIRECT;
        assertThat(factory.counting().takeTrips()).satisfies(trips -> {
            if (isOneTripEach) {
                assertThat(trips).hasSize(2);
            } else {
                assertThat(trips).hasSizeGreaterThanOrEqualTo(2);
            }
        });
    }

    private List<Integer> left(String identifier) {
        return factory.sessionFactory()
                .fromSession(session -> session.createSelectionQuery(
                                "select c.attemptsLeft from Code c where c.identifier = ?1", Integer.class)
                        .setParameter(1, identifier)
                        .getResultList());
    }

    @Entity(name = "Code")
    @Table(name = "code", uniqueConstraints = @UniqueConstraint(columnNames = {"identifier", "token"}))
    static class Code {

        static final Property<Code, @Nullable String> IDENTIFIER =
                Property.of("identifier", String.class, c -> c.identifier, (c, value) -> c.identifier = value);
        static final Property<Code, @Nullable String> TOKEN =
                Property.of("token", String.class, c -> c.token, (c, value) -> c.token = value);
        static final Property<Code, @Nullable Instant> EXPIRES =
                Property.of("expires", Instant.class, c -> c.expires, (c, value) -> c.expires = value);
        static final Property<Code, @Nullable Integer> ATTEMPTS_LEFT =
                Property.of("attemptsLeft", int.class, c -> c.attemptsLeft, (c, value) -> c.attemptsLeft = value);
        static final Property<Code, @Nullable String> ID =
                Property.of("id", String.class, c -> c.id, (c, value) -> c.id = value);
        static final VerificationTokenBinding<Code> BINDING = new VerificationTokenBinding<>(
                new EntityBinding<>(Code.class, Code::new, List.of(IDENTIFIER, TOKEN, EXPIRES, ATTEMPTS_LEFT, ID)),
                IDENTIFIER,
                TokenProperty.ofSha256(TOKEN),
                TimeProperty.ofInstant(EXPIRES),
                Optional.of(CounterProperty.ofInt(ATTEMPTS_LEFT)));

        @Id
        String id;

        @Column(nullable = false)
        String identifier;

        @Column(nullable = false)
        String token;

        @Column(nullable = false)
        Instant expires;

        @Column(nullable = false)
        int attemptsLeft = 3;
    }
}
