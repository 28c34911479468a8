package dev.authadapter.examples.benchmarks.worker;

import com.zaxxer.hikari.HikariDataSource;
import dev.authadapter.defaults.DefaultAuthAdapter;
import dev.authadapter.entity.User;
import dev.authadapter.examples.benchmarks.database.Database;
import dev.authadapter.examples.benchmarks.database.Tables;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/**
 * A process that constructs adapters and uses one, for the first time in its life, and says what that took: processor time of
 * the thread, which other programs hardly change. Hibernate has been used before, as in an application that has come so far.
 */
public final class ColdStart {

    private static final int OPERATIONS = 10;

    /** Held, since the logging of the JDK forgets the level of a logger that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ColdStart() {}

    /** What was measured, in nanoseconds, in the order of the line. */
    public enum Step {
        FIRST_ADAPTER("the first adapter"),
        SECOND_ADAPTER("a second adapter"),
        FIRST_OPERATION("the first `getUser`"),
        TENTH_OPERATION("the tenth `getUser`");

        private final String title;

        Step(String title) {
            this.title = title;
        }

        /** What it is called in the report. */
        public String title() {
            return title;
        }
    }

    /**
     * Prints one line: what the steps took, separated by spaces.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws SQLException {
        ROOT.setLevel(Level.SEVERE);
        try (HikariDataSource pool = Database.H2.pool("jdbc:h2:mem:start")) {
            Tables.create(pool, Database.H2);
            try (SessionFactory factory = factory(pool)) {
                User user = new User();
                user.setId("ann");
                factory.inTransaction(session -> session.persist(user));
                factory.inTransaction(session -> session.createSelectionQuery("from AuthUser", User.class)
                        .getResultList());
                System.out.println(steps(factory).stream().map(String::valueOf).collect(Collectors.joining(" ")));
            }
        }
    }

    private static List<Long> steps(SessionFactory factory) {
        List<Long> steps = new ArrayList<>();
        long start = THREADS.getCurrentThreadCpuTime();
        DefaultAuthAdapter adapter = new DefaultAuthAdapter(factory);
        steps.add(THREADS.getCurrentThreadCpuTime() - start);
        start = THREADS.getCurrentThreadCpuTime();
        new DefaultAuthAdapter(factory);
        steps.add(THREADS.getCurrentThreadCpuTime() - start);
        for (int i = 1; i <= OPERATIONS; i++) {
            start = THREADS.getCurrentThreadCpuTime();
            adapter.getUser("ann").orElseThrow();
            if (i == 1 || i == OPERATIONS) {
                steps.add(THREADS.getCurrentThreadCpuTime() - start);
            }
        }
        return steps;
    }

    private static SessionFactory factory(HikariDataSource pool) {
        Configuration configuration = new Configuration();
        DefaultAuthAdapter.entities().forEach(configuration::addAnnotatedClass);
        Properties properties = configuration.getProperties();
        properties.put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        return configuration.buildSessionFactory();
    }
}
