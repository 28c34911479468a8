package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AuthTransactions;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.entity.User;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

/** In transactions of Spring, found through the entity manager that it injects. */
final class SpringTransactionsTest extends DefaultEntitiesTest {

    private EntityManager injected() {
        return SharedEntityManagerCreator.createSharedEntityManager(factory.sessionFactory());
    }

    private TestAdapter springs(EntityManager injected) {
        return TestAdapter.of(factory.sessionFactory(), AuthTransactions.of(injected));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new JpaTransactionManager(factory.sessionFactory()));
    }

    @Test
    void outerRollback_undoesWhatTheAdapterWrote() {
        EntityManager injected = injected();
        TestAdapter springs = springs(injected);
        User user = TestAdapter.user();
        user.setId(TestAdapter.unique());
        User other = TestAdapter.user();

        transaction().executeWithoutResult(status -> {
            injected.persist(user);
            assertThat(springs.users().getUser(user.getId()))
                    .as("not flushed by Spring")
                    .isPresent();
            springs.registrations().registerWithAccount(other, TestAdapter.account());
            status.setRollbackOnly();
        });

        assertThat(springs.users().getUser(user.getId())).isEmpty();
        assertThat(springs.users().getUserByEmail(other.getEmail())).isEmpty();
    }

    @Test
    void commit_isSprings() {
        TestAdapter springs = springs(injected());
        User user = TestAdapter.user();
        factory.counting().takeTrips();

        transaction().executeWithoutResult(status -> {
            springs.users().createUser(user);
            assertThat(factory.counting().takeTrips()).doesNotContain("commit");
        });

        assertThat(factory.counting().takeTrips()).contains("commit");
        assertThat(springs.users().getUser(user.getId())).isPresent();
    }

    @Test
    void innerFailure_thatIsCaught_commitsNoHalf() {
        TestAdapter springs = springs(injected());
        User user = springs.newUser();
        User before = TestAdapter.user();
        User twin = TestAdapter.user();
        twin.setEmail(user.getEmail());

        assertThatThrownBy(() -> transaction().executeWithoutResult(status -> {
                    springs.users().createUser(before);
                    assertThatThrownBy(() -> springs.users().createUser(twin))
                            .isInstanceOf(DuplicateEmailException.class);
                }))
                .isInstanceOf(UnexpectedRollbackException.class);

        assertThat(springs.users().getUserByEmail(before.getEmail())).isEmpty();
    }

    @Test
    void withoutTransaction_takesEffectAtOnce() {
        TestAdapter springs = springs(injected());
        User user = springs.newUser();
        TransactionTemplate none = transaction();
        none.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);

        none.executeWithoutResult(status -> springs.users().deleteUser(user.getId()));

        assertThat(springs.users().getUser(user.getId())).isEmpty();
    }
}
