package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.FlushMode;
import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.hibernate.StaleStateException;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Gives each piece of work a session of its own: on the connection of the transaction it takes part in, or else on one of
 * Hibernate's pool.
 */
final class HibernateEntitySessions implements EntitySessions {

    private final SessionFactoryImplementor factory;
    private final HibernateTransactions transactions;
    private final HibernateErrors errors;
    private final Demands demands;

    HibernateEntitySessions(
            SessionFactoryImplementor factory,
            HibernateTransactions transactions,
            HibernateErrors errors,
            Demands demands) {
        this.factory = factory;
        this.transactions = transactions;
        this.errors = errors;
        this.demands = demands;
    }

    @Override
    public <R> R read(Work<R> work) {
        return joined(work)
                .orElseGet(() -> inSession(session -> {
                    session.setHibernateFlushMode(FlushMode.MANUAL);
                    return !demands.readsInTransaction() && session.doReturningWork(Connection::getAutoCommit)
                            ? run(session, work)
                            : session.fromTransaction(transaction -> run(session, work));
                }));
    }

    @Override
    public <R> R write(Work<R> work) {
        Work<R> flushed = flushed(work);
        return joined(flushed)
                .orElseGet(() -> inSession(session -> session.fromTransaction(transaction -> {
                    demands.beginning().ifPresent(statement -> execute(session, statement));
                    return run(session, flushed);
                })));
    }

    /** Empty if there is no transaction to take part in. */
    private <R> Optional<R> joined(Work<R> work) {
        return transactions
                .current()
                .map(outer -> HibernateTransactions.orUndo(outer, () -> inSessionOf((Session) outer, work)));
    }

    /**
     * In JTA the session closes itself when the transaction has completed: to close it before invalidates the transaction of
     * the session it shares the connection with (Hibernate 7.4, AbstractSharedSessionContract; guarded by
     * JtaTransactionsTest).
     */
    private <R> R inSessionOf(Session outer, Work<R> work) {
        boolean jta = ((SharedSessionContractImplementor) outer)
                .getTransactionCoordinator()
                .getTransactionCoordinatorBuilder()
                .isJta();
        Session session = outer.sessionWithOptions().connection().autoClose(jta).openSession();
        try {
            return run(session, work);
        } finally {
            session.clear();
            if (!jta) {
                session.close();
            }
        }
    }

    private <R> R inSession(Function<Session, R> action) {
        Supplier<R> work = () -> {
            try (Session session = factory.openSession()) {
                return action.apply(session);
            } catch (PersistenceException e) {
                throw errors.refused(e);
            }
        };
        // Of JTA, the session may have joined a transaction.
        return transactions.mayTakePart() ? work.get() : Retries.run(work);
    }

    /** What was changed is written while what fails can still be told. */
    private static <R> Work<R> flushed(Work<R> work) {
        return entityManager -> {
            R result = work.run(entityManager);
            entityManager.flush();
            return result;
        };
    }

    private <R> R run(Session session, Work<R> work) {
        try {
            return work.run(session);
        } catch (PersistenceException e) {
            throw translate(e, session);
        }
    }

    private AuthStoreException translate(PersistenceException e, Session session) {
        if (causes(e)
                .anyMatch(cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException)) {
            return new StaleRowException(e);
        }
        return causes(e)
                .flatMap(cause ->
                        cause instanceof JDBCException jdbc ? Stream.of(jdbc.getSQLException()) : Stream.empty())
                .findFirst()
                .map(cause -> session.doReturningWork(connection -> errors.translate(cause, connection)))
                .orElseGet(() -> errors.refused(e));
    }

    private static void execute(Session session, String sql) {
        session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        });
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause);
    }

    /**
     * What a database asks for.
     *
     * @param beginning the statement that a transaction must begin with, to be allowed to write
     * @param readsInTransaction whether it refuses to read outside a transaction
     */
    record Demands(Optional<String> beginning, boolean readsInTransaction) {}
}
