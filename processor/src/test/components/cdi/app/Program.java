package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.jdbc.TransactionalDriver;
import com.arjuna.ats.jta.cdi.TransactionExtension;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import dev.authadapter.processor.testing.ContainerProgram;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Weld finds the adapter by its producer; transactions are Narayana's, by {@code @Transactional}. */
public final class Program implements ContainerProgram {

    public Program() {}

    @Override
    public List<Class<?>> entities() {
        return PersonAuthAdapter.entities();
    }

    @Override
    public Map<String, Object> settings(String url) {
        for (String store : new String[] {null, "stateStore", "communicationStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                    .setObjectStoreType(VolatileStore.class.getName());
        }
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl(url);
        Object enlisting = Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> method.getName().equals("getConnection") ? connection(h2) : null);
        return Map.of(
                "jakarta.persistence.jtaDataSource", enlisting,
                "hibernate.transaction.coordinator_class", "jta",
                "hibernate.transaction.jta.platform",
                        "org.hibernate.engine.transaction.jta.platform.internal.NarayanaJtaPlatform");
    }

    private static Connection connection(JdbcDataSource h2) throws SQLException {
        Properties properties = new Properties();
        properties.put(TransactionalDriver.XADataSource, h2);
        return new TransactionalDriver().connect("jdbc:arjuna:", properties);
    }

    @Override
    public void run(EntityManagerFactory factory) {
        SeContainerInitializer initializer = SeContainerInitializer.newInstance()
                .setClassLoader(getClass().getClassLoader())
                .disableDiscovery()
                .addBeanClasses(SignUps.class, PersonAuthAdapterProducer.class)
                .addExtensions(new Persistence(factory), new TransactionExtension());
        try (SeContainer container = initializer.initialize()) {
            SignUps signUps = container.select(SignUps.class).get();
            PersonAuthAdapter adapter = container.select(PersonAuthAdapter.class).get();

            assertThatThrownBy(() -> signUps.signUp("undone@example.com", true)).hasMessage("no");
            signUps.signUp("kept@example.com", false);

            assertThat(adapter.getUserByEmail("undone@example.com")).isEmpty();
            assertThat(adapter.getUserByEmail("kept@example.com")).isPresent();
            assertThat(container.select(PersonAuthAdapter.class).get()).as("a singleton").isSameAs(adapter);
        }
    }
}
