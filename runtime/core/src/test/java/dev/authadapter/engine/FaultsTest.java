package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.ConnectionLostException;
import dev.authadapter.StatementTimeoutException;
import dev.authadapter.TransactionConflictException;
import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import java.sql.SQLException;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** What fails for a reason that may be gone soon has an exception of its own, and what was undone is carried out again. */
@MethodSource("faulty")
final class FaultsTest extends DefaultEntities {

    /** Where the connection is reached by different ways; and MariaDB, as its driver has codes of its own. */
    static Stream<Variant> faulty() {
        return variants().filter(variant -> variant.database() != TestDatabase.HSQLDB);
    }

    @Test
    void conflict_isCarriedOutAgain() {
        User user = adapter.newUser();
        User another = TestAdapter.user();

        fail(conflict(), Retries.ATTEMPTS - 1);
        adapter.users().createUser(another);
        fail(conflict(), 2);
        User renamed = adapter.users().updateUser(user.getId(), new TestPatch<User>().with(Users.NAME, "Ann"));
        fail(conflict(), 1);
        assertThat(adapter.users().deleteUser(another.getId())).isPresent();

        assertThat(renamed.getName()).isEqualTo("Ann");
        assertThat(adapter.users().getUser(another.getId())).isEmpty();
    }

    @Test
    void conflict_ofRegistration_isCarriedOutAgain() {
        User user = TestAdapter.user();
        Account account = TestAdapter.account();

        fail(conflict(), 2);
        adapter.registrations().registerWithAccount(user, account);

        assertThat(adapter.accounts().listAccounts(user.getId()))
                .extracting(Account::getProviderAccountId)
                .containsExactly(account.getProviderAccountId());
        assertThat(adapter.users().getUserByEmail(user.getEmail()).orElseThrow().getId())
                .isEqualTo(user.getId());
    }

    @Test
    void conflict_eachTime_isTold_andNothingIsStored() {
        User user = TestAdapter.user();

        fail(conflict(), Retries.ATTEMPTS);
        assertThatThrownBy(() -> adapter.users().createUser(user))
                .isInstanceOf(TransactionConflictException.class)
                .hasMessageContaining("'User' (table auth_user)")
                .hasMessageNotContaining(user.getEmail());

        assertThat(user.getId()).isNull();
        assertThat(adapter.users().getUserByEmail(user.getEmail())).isEmpty();
    }

    /** More than the operation was undone, and only the caller knows what. */
    @Test
    void conflict_inTransactionOfTheCaller_isTold() {
        User user = adapter.newUser();
        assertThatThrownBy(() -> adapter.engine().inTransaction(() -> {
                    fail(conflict(), 1);
                    return adapter.users().createUser(TestAdapter.user());
                }))
                .isInstanceOf(TransactionConflictException.class);

        factory.sessionFactory().inTransaction(session -> {
            TestAdapter joined = adapter.joining(session);
            fail(conflict(), 1);
            assertThatThrownBy(() -> joined.users().getUser(user.getId()))
                    .isInstanceOf(TransactionConflictException.class);
            session.getTransaction().markRollbackOnly();
        });
    }

    @Test
    void lostConnection_isTold_andNotTriedAgain() {
        factory.counting().takeTrips();
        fail(new SQLException("lost", "08006", 0), 1);

        assertThatThrownBy(() -> adapter.users().getUser("ann")).isInstanceOf(ConnectionLostException.class);

        assertThat(factory.counting().takeTrips()).noneMatch(trip -> trip.startsWith("select"));
        assertThat(adapter.newUser().getId()).isNotNull();
    }

    @Test
    void timeout_isTold() {
        fail(timeout(), 1);

        assertThatThrownBy(() -> adapter.users().getUser("ann")).isInstanceOf(StatementTimeoutException.class);
    }

    private void fail(SQLException failure, int times) {
        factory.counting().failNext(Collections.nCopies(times, failure).toArray(SQLException[]::new));
    }

    /** As the driver of the database tells that a transaction was undone. */
    private SQLException conflict() {
        return switch (database) {
            case SQLITE -> new SQLException("[SQLITE_BUSY_SNAPSHOT]", null, 517);
            case POSTGRESQL -> new SQLException("deadlock detected", "40P01", 0);
            case MARIADB -> new SQLException("Record has changed since last read", "HY000", 1020);
            default -> new SQLException("Deadlock detected", "40001", 40001);
        };
    }

    private SQLException timeout() {
        return switch (database) {
            case SQLITE -> new SQLException("[SQLITE_INTERRUPT]", null, 9);
            case MARIADB -> new SQLException("Lock wait timeout exceeded", "HY000", 1205);
            default -> new SQLException("canceled", "57014", 57014);
        };
    }
}
