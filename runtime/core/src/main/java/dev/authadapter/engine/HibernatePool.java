package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.boot.spi.SessionFactoryOptions;
import org.hibernate.engine.jdbc.connections.spi.JdbcConnectionAccess;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.resource.transaction.spi.TransactionCoordinatorBuilder;

/**
 * Connections of Hibernate's pool without its sessions. To open a session, to enter and to close it takes a fifth of what a
 * look-up takes on H2, and its transactions as much again (decision 3). While Hibernate counts sessions and connections, they
 * are used all the same.
 */
final class HibernatePool {

    private static final System.Logger LOGGER = System.getLogger(HibernatePool.class.getName());

    private final JdbcConnectionAccess connections;
    private final HibernateErrors errors;

    private HibernatePool(JdbcConnectionAccess connections, HibernateErrors errors) {
        this.connections = connections;
        this.errors = errors;
    }

    /**
     * The pool of a factory; empty if which connection it gives, or its transaction, depends on a session (tenants, JTA).
     */
    static Optional<HibernatePool> of(SessionFactoryImplementor factory, HibernateErrors errors) {
        SessionFactoryOptions options = factory.getSessionFactoryOptions();
        boolean jta = factory.getServiceRegistry()
                .requireService(TransactionCoordinatorBuilder.class)
                .isJta();
        return jta || options.isMultiTenancyEnabled()
                ? Optional.empty()
                : Optional.of(new HibernatePool(factory.getJdbcServices().getBootstrapJdbcConnectionAccess(), errors));
    }

    /** Runs work that is atomic of itself, in a transaction only if the connection does not commit by itself. */
    <R> R single(Work<R> work) {
        Connection connection = obtain();
        try {
            return commits(connection) ? work.on(connection) : inTransaction(connection, work);
        } finally {
            release(connection);
        }
    }

    /** Runs work in a transaction. */
    <R> R atomically(Work<R> work) {
        Connection connection = obtain();
        try {
            if (!commits(connection)) {
                return inTransaction(connection, work);
            }
            setCommitting(connection, false);
            try {
                return inTransaction(connection, work);
            } finally {
                restore(connection);
            }
        } finally {
            release(connection);
        }
    }

    private <R> R inTransaction(Connection connection, Work<R> work) {
        boolean committed = false;
        try {
            R result = work.on(connection);
            connection.commit();
            committed = true;
            return result;
        } catch (SQLException e) {
            throw errors.unfinished(e);
        } finally {
            if (!committed) {
                undo(connection);
            }
        }
    }

    private boolean commits(Connection connection) {
        try {
            return connection.getAutoCommit();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void setCommitting(Connection connection, boolean commits) {
        try {
            connection.setAutoCommit(commits);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Quietly, as below: what matters to the caller is what has become of the work, and the pool finds out by itself. */
    private static void restore(Connection connection) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "The connection could not be told to commit again", e);
        }
    }

    private static void undo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "The transaction could not be rolled back", e);
        }
    }

    private Connection obtain() {
        try {
            return connections.obtainConnection();
        } catch (SQLException e) {
            throw HibernateErrors.noConnection(e);
        }
    }

    private void release(Connection connection) {
        try {
            connections.releaseConnection(connection);
        } catch (SQLException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "The connection could not be given back", e);
        }
    }

    private AuthStoreException failed(SQLException e) {
        return errors.unfinished(e);
    }

    /** What runs on a connection, and has translated what the driver throws. */
    interface Work<R> {
        R on(Connection connection);
    }
}
