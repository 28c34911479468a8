package dev.authadapter.processor.schema;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Hibernate from printing into the compiler's output while it is open; a failure reaches the user as an exception
 * would, in a message of ours. A warning of Hibernate's would break builds that fail on warnings.
 */
final class QuietLogging implements AutoCloseable {

    /** JBoss Logging chooses a provider when it is loaded; one that a library on the path brings would not heed us. */
    private static final String PROVIDER = "org.jboss.logging.provider";

    /** Held strongly, because {@code java.util.logging} forgets the level of a logger nobody holds. */
    private final Logger logger = Logger.getLogger("org.hibernate");

    private final @Nullable Level level = logger.getLevel();
    private final @Nullable String provider = System.getProperty(PROVIDER);

    QuietLogging() {
        logger.setLevel(Level.OFF);
        System.setProperty(PROVIDER, "jdk");
    }

    @Override
    public void close() {
        if (provider == null) {
            System.clearProperty(PROVIDER);
        } else {
            System.setProperty(PROVIDER, provider);
        }
        logger.setLevel(level);
    }
}
