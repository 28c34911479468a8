package dev.authadapter.processor.schema;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.Version;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Hibernate from printing into the compiler's output while any of these is open; a failure reaches the user as an exception would, in a
 * message of ours. A warning of Hibernate's would break builds that fail on warnings.
 *
 * <p>What it changes belongs to the whole process, in which a build tool may compile several modules at once, each with a processor from a class
 * loader of its own: the first to open changes it, the last to close restores it. So the lock and the count are the process's too, and not fields.
 */
final class QuietLogging implements AutoCloseable {

    /** JBoss Logging chooses a provider when it is loaded; one that a library on the path brings would not heed us. */
    private static final String PROVIDER = "org.jboss.logging.provider";

    /** How many are open, and what level the first of them found: {@code 2 FINER}, or {@code 2} if it found none. */
    private static final String OPEN = "dev.authadapter.processor.quiet";

    /**
     * Also the lock: a process has one logger of a name. Held strongly, because {@code java.util.logging} forgets the level of
     * a logger nobody holds.
     */
    private static final Logger LOGGER = Logger.getLogger("org.hibernate");

    QuietLogging() {
        synchronized (LOGGER) {
            String[] state =
                    System.getProperty(OPEN, "0 " + nameOf(LOGGER.getLevel())).split(" ", -1);
            System.setProperty(OPEN, Integer.parseInt(state[0]) + 1 + " " + state[1]);
            LOGGER.setLevel(Level.OFF);
            chooseProvider();
        }
    }

    @Override
    public void close() {
        synchronized (LOGGER) {
            String[] state = System.getProperty(OPEN, "1 ").split(" ", -1);
            int open = Integer.parseInt(state[0]) - 1;
            if (open > 0) {
                System.setProperty(OPEN, open + " " + state[1]);
            } else {
                System.clearProperty(OPEN);
                LOGGER.setLevel(state[1].isEmpty() ? null : Level.parse(state[1]));
            }
        }
    }

    private static String nameOf(@Nullable Level level) {
        return level == null ? "" : level.getName();
    }

    /** The first thing Hibernate says has its provider chosen, and nobody hears it. Called with the lock. */
    private static void chooseProvider() {
        String provider = System.getProperty(PROVIDER);
        System.setProperty(PROVIDER, "jdk");
        try {
            Version.logVersion();
        } finally {
            if (provider == null) {
                System.clearProperty(PROVIDER);
            } else {
                System.setProperty(PROVIDER, provider);
            }
        }
    }
}
