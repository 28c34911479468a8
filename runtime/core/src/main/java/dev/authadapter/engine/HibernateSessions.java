package dev.authadapter.engine;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.SharedSessionContract;
import org.hibernate.StatelessSession;
import org.hibernate.engine.jdbc.spi.SqlStatementLogger;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/**
 * Runs each piece of work in the transaction it takes part in, or else on a connection of Hibernate's pool: without a session
 * where none is needed, or in a stateless one of its own.
 */
final class HibernateSessions implements Sessions {

    private final SessionFactoryImplementor factory;
    private final HibernateTransactions transactions;
    private final SqlStatementLogger logger;
    private final Optional<HibernatePool> pool;
    private final @Nullable StatementInspector inspector;
    private final HibernateErrors errors;
    private final Database database;

    private HibernateSessions(
            SessionFactoryImplementor factory,
            HibernateTransactions transactions,
            HibernateErrors errors,
            Database database) {
        this.factory = factory;
        this.transactions = transactions;
        this.errors = errors;
        this.database = database;
        logger = factory.getJdbcServices().getSqlStatementLogger();
        pool = HibernatePool.of(factory, errors);
        inspector = factory.getSessionFactoryOptions().getStatementInspector();
    }

    static HibernateSessions of(SessionFactoryImplementor factory, HibernateTransactions transactions) {
        return new HibernateSessions(
                factory,
                transactions,
                HibernateErrors.of(factory),
                HibernateDatabases.of(factory.getJdbcServices().getDialect()));
    }

    /**
     * The same, for statements on some tables.
     *
     * @param subject names the entities and their tables in messages
     * @param tables the tables
     */
    HibernateSessions on(String subject, List<String> tables) {
        return new HibernateSessions(factory, transactions, errors.on(subject, tables), database);
    }

    @Override
    public Database database() {
        return database;
    }

    /** A transaction costs more than the statement; but without one, a connection that does not commit loses the work. */
    @Override
    public <R> R single(Work<R> work) {
        Optional<SharedSessionContract> joined = transactions.current();
        if (joined.isPresent()) {
            return inTransaction(joined.get(), work);
        }
        if (isSessionUnneeded()) {
            return own(() -> pool.get().single(connection -> run(connection, work)));
        }
        return inSession(session -> session.doReturningWork(Connection::getAutoCommit)
                ? run(session, work)
                : session.fromTransaction(transaction -> run(session, work)));
    }

    @Override
    public <R> R atomically(Work<R> work) {
        Optional<SharedSessionContract> joined = transactions.current();
        if (joined.isPresent()) {
            return inTransaction(joined.get(), work);
        }
        if (isSessionUnneeded()) {
            return own(() -> pool.get().atomically(connection -> run(connection, work)));
        }
        return inSession(session -> session.fromTransaction(transaction -> run(session, work)));
    }

    private boolean isSessionUnneeded() {
        return pool.isPresent() && !factory.getStatistics().isStatisticsEnabled();
    }

    private <R> R inTransaction(SharedSessionContract session, Work<R> work) {
        return translated(() -> HibernateTransactions.orUndo(session, () -> run(session, work)));
    }

    private <R> R inSession(Function<StatelessSession, R> action) {
        Supplier<R> work = () -> {
            try (StatelessSession session = factory.openStatelessSession()) {
                return action.apply(session);
            }
        };
        // Of JTA, the session may have joined a transaction.
        return transactions.mayTakePart() ? translated(work) : own(work);
    }

    /** In a transaction of its own, or without one. */
    private <R> R own(Supplier<R> work) {
        return Retries.run(() -> translated(work));
    }

    private <R> R translated(Supplier<R> work) {
        try {
            return work.get();
        } catch (PersistenceException e) {
            throw errors.refused(e);
        }
    }

    /** Translates inside the session, since Hibernate would log the driver's message, which may hold values. */
    private <R> R run(SharedSessionContract session, Work<R> work) {
        SharedSessionContractImplementor implementor = (SharedSessionContractImplementor) session;
        StatementInspector inspector = implementor.getJdbcSessionContext().getStatementInspector();
        return session.doReturningWork(
                connection -> run(HibernateContext.of(implementor, connection), connection, inspector, work));
    }

    private <R> R run(Connection connection, Work<R> work) {
        try (HibernateContext context = HibernateContext.on(factory, connection)) {
            return run(context, connection, inspector, work);
        }
    }

    private <R> R run(HibernateContext context, Connection connection, @Nullable StatementInspector by, Work<R> work) {
        try {
            return work.run(new Jdbc(connection, context, sql -> announce(by, sql)));
        } catch (SQLException e) {
            throw errors.translate(e, connection);
        }
    }

    private String announce(@Nullable StatementInspector by, String sql) {
        String inspected = by == null ? null : by.inspect(sql);
        String statement = inspected == null ? sql : inspected;
        logger.logStatement(statement);
        return statement;
    }
}
