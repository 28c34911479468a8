package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AccountStore;
import dev.authadapter.UserStore;
import dev.authadapter.engine.Members.Member;
import dev.authadapter.engine.Members.MemberAccount;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where the two implementations differ, because Hibernate does more than the adapter, or allows less. */
final class ImplementationDifferencesTest {

    @Test
    void assignedIdentifier_thoughOneIsGenerated() {
        try (TestFactory direct = factory("direct");
                TestFactory orm = factory("orm")) {
            MemberAccount account = Members.account();
            account.id = UUID.randomUUID();
            UUID assigned = account.id;

            accounts(direct).linkAccount(users(direct).createUser(Members.member()).memberId, account);
            assertThat(accounts(direct).getAccount(Members.key(account)).orElseThrow().id)
                    .isEqualTo(assigned);

            account.member = null;
            UUID user = users(orm).createUser(Members.member()).memberId;
            assertThatThrownBy(() -> accounts(orm).linkAccount(user, account))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("'MemberAccount.id' is set, but Hibernate generates the identifiers");
            assertThat(account.member).isNull();
        }
    }

    @Test
    void elementsOfCascadedCollection() {
        try (TestFactory direct = factory("direct");
                TestFactory orm = factory("orm")) {
            Member member = Members.member();
            MemberAccount account = Members.account();
            account.member = member;
            member.accounts.add(account);

            assertThatThrownBy(() -> users(direct).createUser(member))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("'Member.accounts' is not empty")
                    .hasMessageContaining("linkAccount");

            users(orm).createUser(member);
            assertThat(accounts(orm).getAccount(Members.key(account))).isPresent();
        }
    }

    @Test
    void eagerRelationToTheUser() {
        try (TestFactory direct = factory("direct");
                TestFactory orm = factory("orm")) {
            assertThat(linkedAndFound(direct).member.mail).isNull();
            assertThat(linkedAndFound(orm).member.mail).isNotNull();
        }
    }

    private static MemberAccount linkedAndFound(TestFactory factory) {
        MemberAccount account =
                accounts(factory).linkAccount(users(factory).createUser(Members.member()).memberId, Members.account());
        return accounts(factory).getAccount(Members.key(account)).orElseThrow();
    }

    private static UserStore<Member, UUID> users(TestFactory factory) {
        return new AuthEngine<>(factory.sessionFactory(), Member.BINDING).users();
    }

    private static AccountStore<Member, UUID, MemberAccount> accounts(TestFactory factory) {
        return new AuthEngine<>(factory.sessionFactory(), Member.BINDING).accounts(MemberAccount.BINDING);
    }

    private static TestFactory factory(String engine) {
        return TestFactory.of(
                Pools.fresh(TestDatabase.H2),
                Map.of(EngineSetting.NAME, engine, "hibernate.auto_quote_keyword", "true"),
                Members.ENTITIES);
    }
}
