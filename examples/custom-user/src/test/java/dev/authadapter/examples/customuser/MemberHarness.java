package dev.authadapter.examples.customuser;

import dev.authadapter.tck.AccountPatches;
import dev.authadapter.tck.SessionPatches;
import dev.authadapter.tck.UserPatches;
import dev.authadapter.tck.UserValues;
import dev.authadapter.tck.jpa.BaseEntities;
import dev.authadapter.tck.jpa.DatabaseUnderTest;
import dev.authadapter.tck.jpa.EntityType;
import dev.authadapter.tck.jpa.OwnUserHarness;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The generated adapter of {@link Member}, beside the rest of the application in one persistence unit. */
final class MemberHarness
        extends OwnUserHarness<
                Member, MemberAccount, MemberSession, MemberVerificationToken, MemberAuthenticator, MemberAuthAdapter> {

    private MemberHarness(DatabaseUnderTest database) {
        super(
                database,
                new BaseEntities<>(
                        new EntityType<>(Member.class, Member::new),
                        new EntityType<>(MemberAccount.class, MemberAccount::new),
                        new EntityType<>(MemberSession.class, MemberSession::new),
                        new EntityType<>(MemberVerificationToken.class, MemberVerificationToken::new),
                        new EntityType<>(MemberAuthenticator.class, MemberAuthenticator::new)),
                new MemberAuthAdapter(database.entityManagerFactory()));
    }

    static MemberHarness on(TestDatabase database) {
        return on(database, Map.of());
    }

    static MemberHarness on(TestDatabase database, Map<String, ?> properties) {
        return new MemberHarness(DatabaseUnderTest.open(
                database,
                MemberAuthAdapter.class,
                persistenceUnit(),
                ApplicationSchema.statements(database == TestDatabase.SQLITE ? "blob" : "uuid"),
                properties));
    }

    static List<Class<?>> persistenceUnit() {
        return Stream.concat(Stream.of(VeryImportantEntity.class, Account.class), MemberAuthAdapter.entities().stream())
                .toList();
    }

    @Override
    public Map<String, ?> customUserProperties() {
        return Map.of("role", Role.ADMIN);
    }

    @Override
    public Member user(UserValues<String> values) {
        Member member = reference(values.id());
        member.setName(values.name());
        member.setEmail(values.email());
        member.setEmailVerified(values.emailVerified());
        member.setImage(values.image());
        if (values.custom().get("role") instanceof Role role) {
            member.setRole(role);
        }
        return member;
    }

    @Override
    public UserValues<String> valuesOfUser(Member member) {
        return new UserValues<>(
                member.getId(),
                member.getName(),
                member.getEmail(),
                member.getEmailVerified(),
                member.getImage(),
                Map.of("role", member.getRole()));
    }

    @Override
    public UserPatches<Member, MemberPatch> userPatches() {
        return new UserPatches<>(
                MemberPatch::new,
                MemberPatch::setName,
                MemberPatch::setEmail,
                MemberPatch::setEmailVerified,
                MemberPatch::setImage);
    }

    @Override
    public AccountPatches<MemberAccount, MemberAccountPatch> accountPatches() {
        return new AccountPatches<>(MemberAccountPatch::new, MemberAccountPatch::setTokens);
    }

    @Override
    public SessionPatches<MemberSession, MemberSessionPatch> sessionPatches() {
        return new SessionPatches<>(MemberSessionPatch::new, MemberSessionPatch::setExpires);
    }

    @Override
    protected Member reference(String id) {
        Member member = new Member();
        member.setId(id);
        return member;
    }

    @Override
    protected String idOf(Member member) {
        return member.getId();
    }
}
