package dev.authadapter.processor.schema;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Hibernate from printing into the compiler's output while any of these is open; a failure reaches the user as an exception would, in a
 * message of ours. A warning of Hibernate's would break builds that fail on warnings.
 *
 * <p>What it changes belongs to the whole process, in which a build tool may compile several modules at once: the first to open changes it, the last
 * to close restores it.
 */
final class QuietLogging implements AutoCloseable {

    /** JBoss Logging chooses a provider when it is loaded; one that a library on the path brings would not heed us. */
    private static final String PROVIDER = "org.jboss.logging.provider";

    /** Held strongly, because {@code java.util.logging} forgets the level of a logger nobody holds. */
    private static final Logger LOGGER = Logger.getLogger("org.hibernate");

    private static final Silence SILENCE = new Silence();

    QuietLogging() {
        SILENCE.begin();
    }

    @Override
    public void close() {
        SILENCE.end();
    }

    /** How many are open, and what the first of them found. */
    private static final class Silence {

        private int open;
        private @Nullable Level level;
        private @Nullable String provider;

        synchronized void begin() {
            if (open++ == 0) {
                level = LOGGER.getLevel();
                provider = System.getProperty(PROVIDER);
                LOGGER.setLevel(Level.OFF);
                System.setProperty(PROVIDER, "jdk");
            }
        }

        synchronized void end() {
            if (--open == 0) {
                LOGGER.setLevel(level);
                if (provider == null) {
                    System.clearProperty(PROVIDER);
                } else {
                    System.setProperty(PROVIDER, provider);
                }
            }
        }
    }
}
