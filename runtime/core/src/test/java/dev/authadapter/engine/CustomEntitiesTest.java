package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AccountStore;
import dev.authadapter.SessionAndUser;
import dev.authadapter.SessionStore;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.UserStore;
import dev.authadapter.engine.Members.Address;
import dev.authadapter.engine.Members.Level;
import dev.authadapter.engine.Members.Member;
import dev.authadapter.engine.Members.MemberAccount;
import dev.authadapter.engine.Members.MemberSession;
import dev.authadapter.engine.Members.Place;
import dev.authadapter.tck.jpa.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities of an application's own, under several naming strategies. */
@ParameterizedClass
@MethodSource("variants")
@TestInstance(Lifecycle.PER_CLASS)
final class CustomEntitiesTest {

    @Parameter
    Variant variant;

    private TestFactory factory;
    private UserStore<Member, UUID> users;
    private SessionStore<Member, UUID, MemberSession> sessions;
    private AccountStore<Member, UUID, MemberAccount> accounts;

    static Stream<Variant> variants() {
        Map<String, Object> quotedWords = Map.of("hibernate.auto_quote_keyword", "true");
        Map<String, Object> quoted = Map.of("hibernate.globally_quoted_identifiers", "true");
        Map<String, Object> snakeCase = Map.of(
                "hibernate.auto_quote_keyword",
                "true",
                "hibernate.physical_naming_strategy",
                PhysicalNamingStrategySnakeCaseImpl.class.getName());
        Map<String, Object> orm = Map.of(EngineSetting.NAME, "orm");
        return Stream.of(
                        new Variant(TestDatabase.H2, quotedWords),
                        new Variant(TestDatabase.H2, quoted),
                        new Variant(TestDatabase.HSQLDB, quoted),
                        new Variant(TestDatabase.SQLITE, snakeCase),
                        new Variant(TestDatabase.POSTGRESQL, quoted),
                        new Variant(TestDatabase.POSTGRESQL, snakeCase),
                        new Variant(TestDatabase.MARIADB, quoted),
                        new Variant(TestDatabase.MARIADB, snakeCase),
                        new Variant(TestDatabase.H2, both(quotedWords, orm)),
                        new Variant(TestDatabase.HSQLDB, both(quoted, orm)),
                        new Variant(TestDatabase.SQLITE, both(snakeCase, orm)),
                        new Variant(TestDatabase.POSTGRESQL, both(snakeCase, orm)),
                        new Variant(TestDatabase.MARIADB, both(snakeCase, orm)))
                .filter(variant -> variant.database().isAvailable());
    }

    private static Map<String, Object> both(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    record Variant(TestDatabase database, Map<String, Object> settings) {

        boolean isDirect() {
            return !settings.containsKey(EngineSetting.NAME);
        }
    }

    @BeforeParameterizedClassInvocation
    void open(Variant opened) {
        factory = TestFactory.of(Pools.fresh(opened.database()), opened.settings(), Members.ENTITIES);
        AuthEngine<Member, UUID> engine = new AuthEngine<>(factory.sessionFactory(), Member.BINDING);
        accounts = engine.accounts(MemberAccount.BINDING);
        sessions = engine.sessions(MemberSession.BINDING);
        users = engine.users();
    }

    @AfterParameterizedClassInvocation
    void close() {
        factory.close();
    }

    @Test
    void everyColumnType_roundTripsInAnotherZoneThanUtc() {
        assertThat(ZoneId.systemDefault()).as("the build sets user.timezone").isEqualTo(ZoneId.of("America/St_Johns"));
        Member member = users.createUser(Members.member());

        assertThat(member.memberId.version()).isEqualTo(7);
        Member found = users.getUserByEmail(member.mail).orElseThrow();
        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("accounts")
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(member);
        Member byHibernate =
                factory.sessionFactory().fromStatelessSession(session -> session.get(Member.class, member.memberId));
        assertThat(byHibernate)
                .usingRecursiveComparison()
                .ignoringFields("accounts")
                .isEqualTo(found);
    }

    @Test
    void nulls_roundTrip() {
        Member member = new Member();
        users.createUser(member);

        assertThat(users.getUser(member.memberId))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("accounts")
                .isEqualTo(member);
    }

    @Test
    void patch_ofEnumAndEmbedded_isWritten() {
        Member member = users.createUser(Members.member());
        Address address = new Address();
        address.street = "New Street";
        address.place = new Place("Turku", null);

        Member updated = users.updateUser(
                member.memberId,
                new TestPatch<Member>().with(Member.LEVEL, null).with(Member.ADDRESS, address));
        assertThat(updated.level).isNull();
        assertThat(updated.address).usingRecursiveComparison().isEqualTo(address);
        assertThat(updated.rank).isEqualTo(Level.HIGH);

        assertThat(users.updateUser(member.memberId, new TestPatch<Member>().with(Member.ADDRESS, null)).address)
                .isNull();
    }

    @Test
    void plainColumn_andIdentityOfTheDatabase() {
        Member member = users.createUser(Members.member());
        LocalDateTime until = LocalDateTime.parse("2031-01-01T00:00:00");
        factory.counting().takeTrips();

        MemberSession session =
                sessions.createSession(member.memberId, TestAdapter.unique(), Instant.parse("2031-01-01T00:00:00Z"));

        assertOneTripIfDirect();
        assertThat(session.sessionNumber).isPositive();
        assertThat(session.memberId).isEqualTo(member.memberId);
        assertThat(session.validUntil).isEqualTo(until);
        SessionAndUser<MemberSession, Member> found = sessions.findActiveSession(
                        session.secretToken, Instant.parse("2030-12-31T23:59:59Z"))
                .orElseThrow();
        assertThat(found.session()).usingRecursiveComparison().isEqualTo(session);
        assertThat(found.user().memberId).isEqualTo(member.memberId);
        assertThat(sessions.findActiveSession(session.secretToken, Instant.parse("2031-01-01T00:00:00Z")))
                .isEmpty();
        assertThat(sessions.deleteSession(session.secretToken)).isPresent();
    }

    @Test
    void plainColumn_withoutForeignKey_stillFindsMissingUser() {
        UUID unknown = UUID.randomUUID();
        factory.counting().takeTrips();

        assertThatThrownBy(() -> sessions.createSession(unknown, TestAdapter.unique(), Instant.now()))
                .isInstanceOf(UserNotFoundException.class);
        assertOneTripIfDirect();
        assertThatThrownBy(() -> accounts.linkAccount(unknown, Members.account()))
                .isInstanceOf(UserNotFoundException.class);
    }

    @Test
    void relation_andAnotherPropertyOnItsColumn() {
        Member member = users.createUser(Members.member());

        MemberAccount account = accounts.linkAccount(member.memberId, Members.account());

        assertThat(account.id).isNotNull();
        assertThat(account.memberKey).isEqualTo(member.memberId);
        MemberAccount found = accounts.getAccount(Members.key(account)).orElseThrow();
        assertThat(found.memberKey).isEqualTo(member.memberId);
        assertThat(found.member.memberId).isEqualTo(member.memberId);
        assertThat(accounts.getUserByAccount(Members.key(account)).orElseThrow().mail)
                .isEqualTo(member.mail);
        assertThat(accounts.unlinkAccount(Members.key(account)).id).isEqualTo(account.id);
    }

    @Test
    void deleteUser_deletesChildrenThatNoForeignKeyDeletes() {
        Member member = users.createUser(Members.member());
        MemberAccount account = accounts.linkAccount(member.memberId, Members.account());
        MemberSession session = sessions.createSession(member.memberId, TestAdapter.unique(), Instant.now());
        factory.counting().takeTrips();

        assertThat(users.deleteUser(member.memberId)).isPresent();

        List<String> trips = factory.counting().takeTrips();
        assertThat(trips).endsWith("commit");
        if (variant.isDirect()) {
            assertThat(trips).hasSizeLessThanOrEqualTo(5);
        }
        assertThat(users.getUser(member.memberId)).isEmpty();
        assertThat(rowsOf(MemberSession.class, "secretToken", session.secretToken))
                .isZero();
        assertThat(rowsOf(MemberAccount.class, "externalId", account.externalId))
                .isZero();
    }

    private void assertOneTripIfDirect() {
        List<String> trips = factory.counting().takeTrips();
        if (variant.isDirect()) {
            assertThat(trips).hasSize(1);
        }
    }

    private long rowsOf(Class<?> entity, String property, String value) {
        return factory.sessionFactory()
                .fromSession(session -> session.createSelectionQuery(
                                "select count(*) from " + entity.getName() + " where " + property + "=:value",
                                Long.class)
                        .setParameter("value", value)
                        .getSingleResult());
    }
}
