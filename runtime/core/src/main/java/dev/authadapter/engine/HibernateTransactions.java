package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import dev.authadapter.AuthTransactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SharedSessionContract;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.transaction.jta.platform.spi.JtaPlatform;
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
    private final ThreadLocal<Opened> opened = new ThreadLocal<>();

    HibernateTransactions(SessionFactoryImplementor factory, AuthTransactions callers) {
        this.factory = factory;
        errors = HibernateErrors.of(factory);
        this.callers = callers;
    }

    /** The session of the transaction, with everything written that an entity manager holds back; empty if there is none. */
    Optional<SharedSessionContract> current() {
        Opened own = opened.get();
        if (own != null) {
            return Optional.of(own.session());
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
                || isJta();
    }

    private boolean isJta() {
        return factory.getServiceRegistry()
                .requireService(TransactionCoordinatorBuilder.class)
                .isJta();
    }

    @Override
    public void afterCommit(Runnable action) {
        Runnable logged = () -> runLogged(action);
        if (isJta()) {
            // Also in a transaction that was opened here, which may have joined one that is committed later.
            afterJtaCommit(logged);
            return;
        }
        Opened own = opened.get();
        if (own != null) {
            own.afterCommit().add(logged);
            return;
        }
        Optional<EntityManager> caller = callers.current().filter(EntityManager::isJoinedToTransaction);
        if (caller.isPresent()) {
            afterCommitOf(caller.get().unwrap(Session.class).getTransaction(), logged);
        } else {
            logged.run();
        }
    }

    private static void afterCommitOf(Transaction transaction, Runnable action) {
        transaction.runAfterCompletion(status -> {
            if (status == TransactionStatus.COMMITTED) {
                action.run();
            }
        });
    }

    private void afterJtaCommit(Runnable action) {
        JtaPlatform platform = factory.getServiceRegistry().requireService(JtaPlatform.class);
        if (platform.canRegisterSynchronization()) {
            platform.registerSynchronization(new AfterCommit(action));
        } else {
            action.run();
        }
    }

    private static void runLogged(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOGGER.log(System.Logger.Level.WARNING, "What was to run after a commit failed; the commit stands", e);
        }
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
        List<Runnable> afterCommit = new ArrayList<>();
        R result;
        try (Session session = factory.openSession()) {
            result = runIn(new Opened(session, afterCommit), beginning, work);
        }
        // Only now, when the connection is back in its pool: an action may take one.
        afterCommit.forEach(Runnable::run);
        return result;
    }

    private <R extends @Nullable Object> R runIn(Opened own, @Nullable String beginning, Supplier<R> work) {
        Session session = own.session();
        opened.set(own);
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

    /**
     * A transaction that was opened here.
     *
     * @param session its session
     * @param afterCommit what to run when it is committed
     */
    private record Opened(Session session, List<Runnable> afterCommit) {}

    /** Runs an action when a transaction of JTA is committed. */
    private record AfterCommit(Runnable action) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                action.run();
            }
        }
    }
}
