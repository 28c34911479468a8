package dev.authadapter.engine;

import static dev.authadapter.engine.TestAdapter.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AccountAlreadyLinkedException;
import dev.authadapter.AccountKey;
import dev.authadapter.AccountStore;
import dev.authadapter.AuthPlan;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.DuplicateVerificationTokenException;
import dev.authadapter.SessionStore;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.UserStore;
import dev.authadapter.VerificationTokenStore;
import dev.authadapter.engine.Applicants.Applicant;
import dev.authadapter.engine.Applicants.Code;
import dev.authadapter.engine.Applicants.Login;
import dev.authadapter.engine.Applicants.LoginKey;
import dev.authadapter.engine.Applicants.Mail;
import dev.authadapter.engine.Applicants.Visit;
import dev.authadapter.tck.jpa.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of the contract may be in embedded objects, and in keys of several columns. */
@ParameterizedClass
@MethodSource("variants")
@TestInstance(Lifecycle.PER_CLASS)
final class EmbeddedPartsTest {

    private static final Instant UNTIL = Instant.parse("2031-01-01T00:00:00Z");

    @Parameter
    Variant variant;

    private TestFactory factory;
    private UserStore<Applicant, UUID> users;
    private AccountStore<Applicant, UUID, Login> accounts;
    private SessionStore<Applicant, UUID, Visit> sessions;
    private VerificationTokenStore<Code> codes;

    record Variant(TestDatabase database, String setting) {}

    static List<Variant> variants() {
        return TestDatabase.available()
                .flatMap(database -> Stream.of(new Variant(database, "direct"), new Variant(database, "orm")))
                .toList();
    }

    @BeforeParameterizedClassInvocation
    void open(Variant opened) {
        factory = TestFactory.of(
                Pools.fresh(opened.database()), Map.of(EngineSetting.NAME, opened.setting()), Applicants.ENTITIES);
        AuthEngine<Applicant, UUID> engine = new AuthEngine<>(factory.sessionFactory(), Applicant.BINDING);
        accounts = engine.accounts(Login.BINDING);
        sessions = engine.sessions(Visit.BINDING);
        codes = engine.verificationTokens(Code.BINDING);
        users = engine.users();
        assertThat(engine.plan().roles())
                .extracting(AuthPlan.Role::implementation)
                .containsOnly(
                        opened.setting().equals("orm") ? AuthPlan.Implementation.ORM : AuthPlan.Implementation.DIRECT);
    }

    @AfterParameterizedClassInvocation
    void close() {
        factory.close();
    }

    @Test
    void user_isFoundAndPatchedByParts() {
        Applicant applicant = users.createUser(Applicants.applicant(unique()));
        String another = unique();

        assertThat(users.getUserByEmail(applicant.contact.mail.address()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(applicant);
        Applicant patched = users.updateUser(applicant.id, new TestPatch<Applicant>().with(Applicant.ADDRESS, another));
        assertThat(patched.contact.mail).isEqualTo(new Mail(another, 2));
        assertThat(patched.contact.phone).isEqualTo("112");
        users.updateUser(
                applicant.id,
                new TestPatch<Applicant>().with(Applicant.PHONE, null).with(Applicant.BOUNCES, 7));
        Applicant found = users.getUser(applicant.id).orElseThrow();
        assertThat(found.contact.mail).isEqualTo(new Mail(another, 7));
        assertThat(found.contact.phone).isNull();
    }

    @Test
    void user_withoutTheObject() {
        Applicant applicant = users.createUser(new Applicant());

        assertThat(users.getUser(applicant.id).orElseThrow().contact).isNull();
        users.updateUser(applicant.id, new TestPatch<Applicant>().with(Applicant.PHONE, "110"));
        assertThat(users.getUser(applicant.id).orElseThrow().contact.phone).isEqualTo("110");
    }

    @Test
    void user_withAnAddressThatIsTaken() {
        Applicant applicant = users.createUser(Applicants.applicant(unique()));

        assertThatThrownBy(() -> users.createUser(Applicants.applicant(applicant.contact.mail.address())))
                .isInstanceOf(DuplicateEmailException.class);
    }

    @Test
    void account_isItsKey() {
        Applicant applicant = users.createUser(Applicants.applicant(unique()));
        Login login = accounts.linkAccount(applicant.id, Applicants.login(unique()));
        AccountKey key = new AccountKey("github", login.key.subject());

        assertThat(accounts.getAccount(key).orElseThrow().key).isEqualTo(new LoginKey("github", login.key.subject()));
        assertThat(accounts.getUserByAccount(key).orElseThrow().id).isEqualTo(applicant.id);
        assertThatThrownBy(() -> accounts.linkAccount(applicant.id, Applicants.login(login.key.subject())))
                .isInstanceOf(AccountAlreadyLinkedException.class);
        assertThatThrownBy(() -> accounts.linkAccount(UUID.randomUUID(), Applicants.login(unique())))
                .isInstanceOf(UserNotFoundException.class);
        assertThat(accounts.unlinkAccount(key).applicant.id).isEqualTo(applicant.id);
        assertThat(accounts.getAccount(key)).isEmpty();
    }

    @Test
    void session_isMadeOfParts() {
        Applicant applicant = users.createUser(Applicants.applicant(unique()));

        Visit visit = sessions.createSession(applicant.id, unique(), UNTIL);

        String secret = visit.ownership.secret;
        assertThat(visit.ownership.applicant.id).isEqualTo(applicant.id);
        var found = sessions.findActiveSession(secret, UNTIL.minusSeconds(1)).orElseThrow();
        assertThat(found.session().lifetime.until()).isEqualTo(UNTIL);
        assertThat(found.user().contact.mail).isEqualTo(applicant.contact.mail);
        assertThat(sessions.findActiveSession(secret, UNTIL)).isEmpty();
        Visit longer = sessions.updateSession(secret, new TestPatch<Visit>().with(Visit.UNTIL, UNTIL.plusSeconds(1)));
        assertThat(longer.lifetime.until()).isEqualTo(UNTIL.plusSeconds(1));
        assertThat(sessions.deleteSession(secret).orElseThrow().ownership.applicant.id)
                .isEqualTo(applicant.id);
    }

    @Test
    void code_isItsKey() {
        String address = unique();
        codes.createVerificationToken(address, "1234", UNTIL);

        assertThatThrownBy(() -> codes.createVerificationToken(address, "1234", UNTIL))
                .isInstanceOf(DuplicateVerificationTokenException.class);
        assertThat(codes.useVerificationToken(address, "4321")).isEmpty();
        assertThat(codes.useVerificationToken(address, "1234").orElseThrow().expires)
                .isEqualTo(UNTIL);
        assertThat(codes.useVerificationToken(address, "1234")).isEmpty();
    }

    @Test
    void deleteUser_deletesWhatPointsAtThemFromAnEmbeddedObject() {
        Applicant applicant = users.createUser(Applicants.applicant(unique()));
        Login login = accounts.linkAccount(applicant.id, Applicants.login(unique()));
        Visit visit = sessions.createSession(applicant.id, unique(), UNTIL);

        assertThat(users.deleteUser(applicant.id)).isPresent();

        assertThat(accounts.getAccount(new AccountKey("github", login.key.subject())))
                .isEmpty();
        assertThat(sessions.getSessionAndUser(visit.ownership.secret)).isEmpty();
    }
}
