package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.engine.jdbc.spi.SqlStatementLogger;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** Runs each piece of work in a stateless session of its own, on a connection of Hibernate's pool. */
final class HibernateSessions implements Sessions {

    private final SessionFactoryImplementor factory;
    private final SqlStatementLogger logger;
    private final HibernateErrors errors;
    private final Database database;

    HibernateSessions(SessionFactoryImplementor factory) {
        this.factory = factory;
        logger = factory.getJdbcServices().getSqlStatementLogger();
        errors = new HibernateErrors(
                factory.getJdbcServices().getSqlExceptionHelper().getSqlExceptionConverter());
        database = HibernateDatabases.of(factory.getJdbcServices().getDialect());
    }

    @Override
    public Database database() {
        return database;
    }

    /** A transaction costs more than the statement; but without one, a connection that does not commit loses the work. */
    @Override
    public <R> R single(Work<R> work) {
        return inSession(session -> session.doReturningWork(Connection::getAutoCommit)
                ? run(session, work)
                : session.fromTransaction(transaction -> run(session, work)));
    }

    @Override
    public <R> R atomically(Work<R> work) {
        return inSession(session -> session.fromTransaction(transaction -> run(session, work)));
    }

    private <R> R inSession(Function<StatelessSession, R> action) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return action.apply(session);
        } catch (PersistenceException e) {
            throw new AuthStoreException("Hibernate could not carry out the operation; see the cause.", e);
        }
    }

    /** Translates inside the session, since Hibernate would log the driver's message, which may hold values. */
    private <R> R run(StatelessSession session, Work<R> work) {
        return session.doReturningWork(connection -> {
            try {
                return work.run(new Jdbc(connection, session, sql -> announce(session, sql)));
            } catch (SQLException e) {
                throw errors.translate(e);
            }
        });
    }

    private String announce(StatelessSession session, String sql) {
        String inspected = ((SharedSessionContractImplementor) session)
                .getJdbcSessionContext()
                .getStatementInspector()
                .inspect(sql);
        String statement = inspected == null ? sql : inspected;
        logger.logStatement(statement);
        return statement;
    }
}
