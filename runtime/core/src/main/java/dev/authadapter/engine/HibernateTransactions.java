package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import dev.authadapter.AuthTransactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SharedSessionContract;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.resource.transaction.spi.TransactionCoordinatorBuilder;
import org.hibernate.resource.transaction.spi.TransactionStatus;
import org.jspecify.annotations.Nullable;

/** The transaction that an operation takes part in: one opened here on the same thread, or the caller's. */
final class HibernateTransactions implements Transactions {

    private static final System.Logger LOGGER = System.getLogger(HibernateTransactions.class.getName());

    private final SessionFactoryImplementor factory;
    private final AuthTransactions callers;
    private final HibernateErrors errors;

    @SuppressWarnings("ThreadLocalUsage") // of one adapter, whose transaction another adapter must not join
    private final ThreadLocal<Session> opened = new ThreadLocal<>();

    HibernateTransactions(SessionFactoryImplementor factory, AuthTransactions callers) {
        this.factory = factory;
        errors = HibernateErrors.of(factory);
        this.callers = callers;
    }

    /** The session of the transaction, with everything written that an entity manager holds back; empty if there is none. */
    Optional<SharedSessionContract> current() {
        Session session = opened.get();
        if (session != null) {
            return Optional.of(session);
        }
        Optional<EntityManager> caller = callers.current();
        return caller.isPresent() ? joined(caller.get()) : Optional.empty();
    }

    /** Whether a transaction of JTA is there is not asked, so it may be. */
    @Override
    public boolean mayTakePart() {
        return opened.get() != null
                || callers.current()
                        .filter(EntityManager::isJoinedToTransaction)
                        .isPresent()
                || factory.getServiceRegistry()
                        .requireService(TransactionCoordinatorBuilder.class)
                        .isJta();
    }

    private Optional<SharedSessionContract> joined(EntityManager entityManager) {
        if (!entityManager.isJoinedToTransaction()) {
            return Optional.empty();
        }
        Session session = HibernateProxies.session(entityManager);
        if (((SharedSessionContractImplementor) session).getFactory() != factory) {
            throw new IllegalStateException("The transaction belongs to another EntityManagerFactory than the adapter."
                    + " Give the adapter an EntityManager of its own factory.");
        }
        if (session.getHibernateFlushMode() != FlushMode.MANUAL) {
            session.flush();
        }
        return Optional.of(session);
    }

    @Override
    public <R extends @Nullable Object> R run(@Nullable String beginning, Supplier<R> work) {
        Optional<SharedSessionContract> current = current();
        if (current.isPresent()) {
            return orUndo(current.get(), work);
        }
        try (Session session = factory.openSession()) {
            return runIn(session, beginning, work);
        }
    }

    private <R extends @Nullable Object> R runIn(Session session, @Nullable String beginning, Supplier<R> work) {
        opened.set(session);
        boolean committed = false;
        try {
            begin(session, beginning);
            R result = work.get();
            refuseRollbackOnly(session);
            translated(session.getTransaction()::commit);
            committed = true;
            return result;
        } finally {
            opened.remove();
            if (!committed) {
                undo(session);
            }
        }
    }

    /** Quietly: what matters to the caller is the failure that leads here, and a lost connection undoes the work by itself. */
    private static void undo(Session session) {
        try {
            if (session.getTransaction().isActive()) {
                session.getTransaction().rollback();
            }
        } catch (PersistenceException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "The transaction could not be rolled back", e);
        }
    }

    private void begin(Session session, @Nullable String beginning) {
        translated(() -> {
            session.beginTransaction();
            if (beginning != null) {
                session.doWork(connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.executeUpdate(beginning);
                    }
                });
            }
        });
    }

    private void translated(Runnable step) {
        try {
            step.run();
        } catch (PersistenceException e) {
            throw errors.unfinished(e);
        }
    }

    /** Hibernate itself would undo the transaction without a word, unless it has been told to comply with JPA. */
    private static void refuseRollbackOnly(Session session) {
        if (session.getTransaction().getStatus() == TransactionStatus.MARKED_ROLLBACK) {
            throw new AuthStoreException(
                    "An operation in the transaction failed, so that the transaction was undone although the exception was"
                            + " caught. Let the exception pass, or carry out the operation outside of the transaction.",
                    null);
        }
    }

    /** Runs work in a transaction that others commit; if it fails, so that no half of it is committed, they cannot. */
    static <R extends @Nullable Object> R orUndo(SharedSessionContract session, Supplier<R> work) {
        boolean done = false;
        try {
            R result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                ((SharedSessionContractImplementor) session)
                        .getTransactionCoordinator()
                        .getTransactionDriverControl()
                        .markRollbackOnly();
            }
        }
    }
}
