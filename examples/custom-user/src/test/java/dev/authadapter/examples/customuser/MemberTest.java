package dev.authadapter.examples.customuser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AccountKey;
import dev.authadapter.tck.jpa.DatabaseUnderTest;
import dev.authadapter.tck.jpa.Filled;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is particular to this application: a hidden role, generated collections, and an entity called as one of ours. */
final class MemberTest {

    @Test
    void theRoleIsStoredAndPatchedButNotShown() {
        onH2(factory -> {
            MemberAuthAdapter adapter = new MemberAuthAdapter(factory);
            Member member = adapter.createUser(grace());
            assertThat(adapter.getUser(member.getId()).orElseThrow().getRole()).isEqualTo(Role.MEMBER);
            adapter.updateUser(member.getId(), new MemberPatch().setRole(Role.ADMIN));
            assertThat(adapter.getUser(member.getId()).orElseThrow().getRole()).isEqualTo(Role.ADMIN);
        });
        assertThat(Arrays.stream(MemberView.class.getRecordComponents()).map(RecordComponent::getName))
                .contains("email")
                .doesNotContain("role");
    }

    @Test
    void generatedClassesDoNotSayWhatTheyHold() {
        Stream<Class<?>> generated = Stream.concat(
                MemberAuthAdapter.entities().stream().filter(type -> type != Member.class),
                Stream.of(MemberView.class, MemberPatch.class, MemberSessionPatch.class));
        assertThat(generated)
                .allSatisfy(type -> assertThat(Filled.of(type).toString())
                        .contains(type.getSimpleName())
                        .doesNotContain(Filled.VALUES));
    }

    @Test
    void theGeneratedCollectionsAreThoseOfJpa() {
        onH2(factory -> {
            MemberAuthAdapter adapter = new MemberAuthAdapter(factory);
            Member member = adapter.createUser(grace());
            adapter.linkAccount(member.getId(), account("github", "1906"));
            adapter.linkAccount(member.getId(), account("gitlab", "1992"));
            List<String> providers = factory.callInTransaction(
                    entities -> entities.find(Member.class, member.getId()).getAccounts().stream()
                            .map(MemberAccount::getProvider)
                            .sorted()
                            .toList());
            assertThat(providers).containsExactly("github", "gitlab");
        });
    }

    @Test
    void theApplicationsOwnAccountIsUntouched() {
        onH2(factory -> {
            MemberAuthAdapter adapter = new MemberAuthAdapter(factory);
            factory.runInTransaction(entities -> {
                Account account = new Account();
                account.setIban("GB33BUKB20201555555555");
                entities.persist(account);
            });
            Member member = adapter.createUser(grace());
            adapter.linkAccount(member.getId(), account("github", "1906"));
            adapter.deleteUser(member.getId());
            assertThat(adapter.getAccount(new AccountKey("github", "1906"))).isEmpty();
            long bankAccounts = factory.callInTransaction(
                    entities -> entities.createQuery("select count(a) from Account a", Long.class)
                            .getSingleResult());
            assertThat(bankAccounts).isEqualTo(1);
        });
    }

    @Test
    void thePersistenceUnitOfTheProgramListsEveryEntityAndRuns() throws Exception {
        String unit;
        try (InputStream in = MemberTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
            unit = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(MemberHarness.persistenceUnit())
                .allSatisfy(entity -> assertThat(unit).contains("<class>" + entity.getName() + "</class>"));
        CustomUser.main(new String[0]);
    }

    private static Member grace() {
        Member member = new Member();
        member.setEmail("grace@example.com");
        return member;
    }

    private static MemberAccount account(String provider, String id) {
        MemberAccount account = new MemberAccount();
        account.setType("oauth");
        account.setProvider(provider);
        account.setProviderAccountId(id);
        return account;
    }

    private static void onH2(Consumer<EntityManagerFactory> test) {
        try (DatabaseUnderTest database = DatabaseUnderTest.open(
                TestDatabase.H2,
                MemberAuthAdapter.class,
                MemberHarness.persistenceUnit(),
                ApplicationSchema.statements("uuid"))) {
            test.accept(database.entityManagerFactory());
        }
    }
}
