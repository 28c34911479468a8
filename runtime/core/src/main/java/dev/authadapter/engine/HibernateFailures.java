package dev.authadapter.engine;

import dev.authadapter.ConnectionLostException;
import dev.authadapter.StatementTimeoutException;
import dev.authadapter.TransactionConflictException;
import dev.authadapter.TransientFailureException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Optional;
import java.util.Set;
import org.hibernate.JDBCException;
import org.hibernate.PessimisticLockException;
import org.hibernate.QueryTimeoutException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import org.hibernate.exception.LockTimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells failures that may be gone soon, as far as Hibernate and the standard know the codes, and where they do not (decision 14). */
final class HibernateFailures {

    private static final String CONNECTION_EXCEPTION = "08";

    /** PostgreSQL's, for a server that shuts down, has crashed or has just started. */
    private static final Set<String> SHUTDOWN = Set.of("57P01", "57P02", "57P03");

    /** The standard's serialization failure, and PostgreSQL's deadlock. */
    private static final Set<String> UNDONE = Set.of("40001", "40P01");

    /** A statement was cancelled, as PostgreSQL, H2 and CockroachDB say, or gave up waiting for a lock. */
    private static final Set<String> TIMEOUTS = Set.of("57014", "55P03");

    /** MariaDB's lock_wait_timeout and max_statement_time come with states that say nothing. */
    private static final Set<Integer> MARIADB_TIMEOUTS = Set.of(1205, 1969);

    /** MariaDB: the row was changed since the transaction's snapshot (innodb_snapshot_isolation). */
    private static final int MARIADB_SNAPSHOT = 1020;

    /** SQLITE_BUSY and SQLITE_LOCKED, without what the extended codes add. */
    private static final Set<Integer> SQLITE_LOCKED = Set.of(5, 6);

    private static final int SQLITE_INTERRUPT = 9;

    private HibernateFailures() {}

    /**
     * The exception for such a failure; empty if it is none.
     *
     * @param converted what Hibernate makes of it
     */
    static Optional<TransientFailureException> of(SQLException e, JDBCException converted, String subject) {
        String state = e.getSQLState();
        String on = " on " + subject + " (SQLState " + state + ", error " + e.getErrorCode() + "); see the cause. ";
        if (isConnectionLost(state, converted)) {
            return Optional.of(new ConnectionLostException(
                    "The connection to the database failed in an operation" + on
                            + "It may have taken effect: look before you carry it out again.",
                    e));
        }
        if (isConflict(e, state, converted)) {
            return Optional.of(new TransactionConflictException(
                    "The database undid an operation" + on
                            + "Others changed or locked the same rows at the same time. Carry it out again, within a"
                            + " transaction all of that.",
                    e));
        }
        return isTimeout(e, state, converted)
                ? Optional.of(new StatementTimeoutException(
                        "A statement ran or waited too long, in an operation" + on
                                + "Look for who holds locks on its rows, or allow it more time.",
                        e))
                : Optional.empty();
    }

    private static boolean isConnectionLost(@Nullable String state, JDBCException converted) {
        return converted instanceof JDBCConnectionException
                || (state != null && (state.startsWith(CONNECTION_EXCEPTION) || SHUTDOWN.contains(state)));
    }

    private static boolean isConflict(SQLException e, @Nullable String state, JDBCException converted) {
        return state == null
                ? SQLITE_LOCKED.contains(e.getErrorCode() & 0xff)
                : UNDONE.contains(state)
                        || (converted instanceof LockAcquisitionException && !isTimeout(e, state, converted))
                        || e.getErrorCode() == MARIADB_SNAPSHOT;
    }

    private static boolean isTimeout(SQLException e, @Nullable String state, JDBCException converted) {
        return state == null
                ? (e.getErrorCode() & 0xff) == SQLITE_INTERRUPT
                : isTimeout(e, converted) || TIMEOUTS.contains(state) || MARIADB_TIMEOUTS.contains(e.getErrorCode());
    }

    private static boolean isTimeout(SQLException e, JDBCException converted) {
        return converted instanceof QueryTimeoutException
                || converted instanceof LockTimeoutException
                || converted instanceof PessimisticLockException
                || e instanceof SQLTimeoutException;
    }
}
