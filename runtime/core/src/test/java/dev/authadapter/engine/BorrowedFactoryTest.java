package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.entity.User;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** The factory is the application's: an adapter changes nothing of it, keeps no session open, and opens no pool. */
final class BorrowedFactoryTest extends DefaultEntitiesTest {

    @Test
    void staysAsItWas() {
        Map<String, Object> before = settings();

        TestAdapter another = TestAdapter.of(factory.sessionFactory());
        User user = another.newUser();
        another.users().deleteUser(user.getId());

        assertThat(settings()).isNotEmpty().containsExactlyEntriesOf(before);
        assertThat(factory.sessionFactory().isOpen()).isTrue();
    }

    @Test
    void getsBackEverySessionAndIsAskedForEveryConnection() {
        Statistics statistics = factory.sessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            TestAdapter another = TestAdapter.of(factory.sessionFactory());
            assertThat(statistics.getConnectCount()).as("construction").isZero();

            User user = another.newUser();
            another.users().getUser(user.getId());
            another.users().getUser("nobody");

            assertThat(statistics.getConnectCount()).isEqualTo(3);
            assertThat(statistics.getSessionOpenCount()).isEqualTo(statistics.getSessionCloseCount());
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** The settings of the factory, which Hibernate mixes with all properties of the JVM. */
    private Map<String, Object> settings() {
        Map<String, Object> settings = new TreeMap<>(factory.sessionFactory().getProperties());
        settings.keySet().removeIf(name -> !name.startsWith("hibernate.") && !name.startsWith("jakarta."));
        return settings;
    }
}
