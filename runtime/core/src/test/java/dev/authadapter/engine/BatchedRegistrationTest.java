package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AuthStoreException;
import dev.authadapter.DuplicateIdentifierException;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Where one statement registers somebody, it may be refused: then each row is inserted by itself. */
@TestInstance(Lifecycle.PER_CLASS)
final class BatchedRegistrationTest {

    private final TestFactory factory = TestFactory.of(TestDatabase.POSTGRESQL, DefaultBindings.ENTITIES);
    private final TestAdapter adapter = TestAdapter.of(factory.sessionFactory());

    @AfterAll
    void close() {
        factory.close();
    }

    @Test
    void withoutSession_isOneStatement() {
        factory.counting().takeTrips();

        User user = adapter.registrations().registerWithAccount(TestAdapter.user(), TestAdapter.account());

        assertThat(factory.counting().takeTrips()).hasSize(1);
        assertThat(adapter.users().getUser(user.getId())).isPresent();
    }

    @Test
    void objects_areWhatTheDatabaseHolds() {
        User user = TestAdapter.user();
        Account account = TestAdapter.account();

        adapter.registrations().registerWithAccount(user, account);

        assertThat(account.getId()).isNotNull();
        assertThat(account.getUser().getId()).isEqualTo(user.getId());
    }

    @Test
    void takenIdentifier_isTold_andTheObjectsAreUnchanged() {
        User user = TestAdapter.user();
        user.setId(adapter.newUser().getId());
        Account account = TestAdapter.account();

        assertThatThrownBy(() -> adapter.registrations().registerWithAccount(user, account))
                .isInstanceOf(DuplicateIdentifierException.class);

        assertThat(account.getId()).isNull();
        assertThat(account.getUser()).isNull();
    }

    @Test
    void valueThatIsTooLong_isToldWithItsTable() {
        Account account = TestAdapter.account();
        account.setProvider("x".repeat(3000));
        User user = TestAdapter.user();

        assertThatThrownBy(() -> adapter.registrations().registerWithAccount(user, account))
                .isInstanceOf(AuthStoreException.class)
                .hasMessageStartingWith("The database refused a value that is too long")
                .hasMessageContaining("'Account' (table auth_account)");

        assertThat(adapter.users().getUserByEmail(user.getEmail())).isEmpty();
        assertThat(user.getId()).isNull();
    }

    @Test
    void triggerThatLooksForTheUser_findsThem() {
        factory.execute("create function known_user() returns trigger language plpgsql as $$ begin"
                + " if not exists (select 1 from auth_user where id = new.user_id) then raise exception 'unknown'; end if;"
                + " return new; end $$");
        factory.execute(
                "create trigger known_user before insert on auth_account for each row execute function known_user()");
        try {
            User user = adapter.registrations().registerWithAccount(TestAdapter.user(), TestAdapter.account());

            // Without the one that was refused.
            List<String> trips = factory.counting().takeTrips();
            assertThat(trips).hasSize(3).last().isEqualTo("commit");
            assertThat(adapter.users().getUser(user.getId())).isPresent();
        } finally {
            factory.execute("drop trigger known_user on auth_account");
        }
    }
}
