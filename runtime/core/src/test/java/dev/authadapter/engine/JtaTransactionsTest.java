package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.jdbc.TransactionalDriver;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import dev.authadapter.AccountAlreadyLinkedException;
import dev.authadapter.AuthTransactions;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.xa.PGXADataSource;

/** In transactions of JTA: Hibernate's own sessions join them, so that the adapter does. */
final class JtaTransactionsTest {

    private final TransactionManager transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"H2", "POSTGRESQL"})
    void rollback_undoes_commit_keeps(TestDatabase database) throws Exception {
        try (SessionFactory factory = factory(database)) {
            TestAdapter adapter = TestAdapter.of(factory);
            User undone = TestAdapter.user();
            List<String> log = new ArrayList<>();
            transactions.begin();
            adapter.engine().afterCommit(() -> log.add("undone"));
            adapter.registrations().registerWithAccount(undone, TestAdapter.account());
            assertThat(adapter.users().getUserByEmail(undone.getEmail())).isPresent();
            transactions.rollback();
            assertThat(adapter.users().getUserByEmail(undone.getEmail())).isEmpty();

            User kept = TestAdapter.user();
            transactions.begin();
            adapter.engine().inTransaction(() -> adapter.users().createUser(kept));
            adapter.engine().inTransaction(() -> {
                adapter.engine().afterCommit(() -> log.add("told"));
                return 0;
            });
            assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
            assertThat(log).isEmpty();
            transactions.commit();
            adapter.engine().afterCommit(() -> log.add("at once"));
            assertThat(log).containsExactly("told", "at once");
            assertThat(adapter.users().getUserByEmail(kept.getEmail())).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"H2", "POSTGRESQL"})
    void innerFailure_thatIsCaught_commitsNoHalf(TestDatabase database) throws Exception {
        try (SessionFactory factory = factory(database)) {
            TestAdapter adapter = TestAdapter.of(factory);
            User user = adapter.newUser();
            User before = TestAdapter.user();
            User twin = TestAdapter.user();
            twin.setEmail(user.getEmail());

            transactions.begin();
            adapter.users().createUser(before);
            assertThatThrownBy(() -> adapter.users().createUser(twin)).isInstanceOf(DuplicateEmailException.class);
            assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
            assertThatThrownBy(transactions::commit).isInstanceOf(RollbackException.class);

            assertThat(adapter.users().getUserByEmail(before.getEmail())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"H2", "POSTGRESQL"})
    void withoutTransaction_registersWhole_orNotAtAll(TestDatabase database) {
        try (SessionFactory factory = factory(database)) {
            TestAdapter adapter = TestAdapter.of(factory);
            Account linked = adapter.accounts().linkAccount(adapter.newUser().getId(), TestAdapter.account());
            Account again = TestAdapter.account();
            again.setProviderAccountId(linked.getProviderAccountId());
            User user = TestAdapter.user();

            assertThatThrownBy(() -> adapter.registrations().registerWithAccount(user, again))
                    .isInstanceOf(AccountAlreadyLinkedException.class);

            assertThat(adapter.users().getUserByEmail(user.getEmail())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"H2", "POSTGRESQL"})
    void entityManager_isFlushedFirst_ifItIsKnown(TestDatabase database) throws Exception {
        try (SessionFactory factory = factory(database);
                EntityManager entityManager = factory.createEntityManager()) {
            TestAdapter adapter = TestAdapter.of(factory, AuthTransactions.of(entityManager));
            User user = TestAdapter.user();
            user.setId(TestAdapter.unique());
            transactions.begin();
            entityManager.joinTransaction();
            entityManager.persist(user);
            Account account = adapter.accounts().linkAccount(user.getId(), TestAdapter.account());
            transactions.commit();

            assertThat(adapter.accounts()
                            .getAccount(new dev.authadapter.AccountKey(
                                    account.getProvider(), account.getProviderAccountId())))
                    .isPresent();
        }
    }

    @Test
    void rollback_undoesWhatHibernateWrote() throws Exception {
        try (SessionFactory factory = factory(TestDatabase.H2, EngineSetting.ORM)) {
            TestAdapter adapter = TestAdapter.of(factory);
            User undone = TestAdapter.user();
            transactions.begin();
            adapter.registrations().registerWithAccount(undone, TestAdapter.account());
            assertThat(adapter.users().getUserByEmail(undone.getEmail())).isPresent();
            transactions.rollback();
            assertThat(adapter.users().getUserByEmail(undone.getEmail())).isEmpty();
            assertThat(adapter.users().getUserByEmail(adapter.newUser().getEmail()))
                    .isPresent();
        }
    }

    private static SessionFactory factory(TestDatabase database) {
        return factory(database, EngineSetting.AUTO);
    }

    private static SessionFactory factory(TestDatabase database, EngineSetting engine) {
        for (String store : new String[] {null, "stateStore", "communicationStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                    .setObjectStoreType(VolatileStore.class.getName());
        }
        Configuration configuration = new Configuration();
        for (Class<?> entity : DefaultBindings.ENTITIES) {
            configuration.addAnnotatedClass(entity);
        }
        configuration.setProperty(EngineSetting.NAME, engine.text());
        configuration.setProperty("jakarta.persistence.validation.mode", "none");
        configuration.setProperty("hibernate.hbm2ddl.auto", "create");
        configuration.setProperty("hibernate.transaction.coordinator_class", "jta");
        configuration.setProperty(
                "hibernate.transaction.jta.platform",
                "org.hibernate.engine.transaction.jta.platform.internal.NarayanaJtaPlatform");
        configuration.getProperties().put("hibernate.connection.datasource", enlisting(xa(database)));
        return configuration.buildSessionFactory();
    }

    private static XADataSource xa(TestDatabase database) {
        String url = database.newJdbcUrl();
        if (database == TestDatabase.H2) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setUrl(url);
            return h2;
        }
        PGXADataSource postgresql = new PGXADataSource();
        postgresql.setUrl(url);
        return postgresql;
    }

    /** Connections that Narayana enlists in the current transaction. */
    private static DataSource enlisting(XADataSource xa) {
        return (DataSource) Proxy.newProxyInstance(
                JtaTransactionsTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return connection(xa);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Connection connection(XADataSource xa) throws SQLException {
        Properties properties = new Properties();
        properties.put(TransactionalDriver.XADataSource, xa);
        return new TransactionalDriver().connect("jdbc:arjuna:", properties);
    }
}
