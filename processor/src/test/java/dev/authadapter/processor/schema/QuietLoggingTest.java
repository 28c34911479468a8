package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("The level of a logger belongs to the whole process.")
final class QuietLoggingTest {

    private final Logger logger = Logger.getLogger("org.hibernate");

    @BeforeEach
    void setLevel() {
        logger.setLevel(Level.FINER);
    }

    @AfterEach
    void resetLevel() {
        logger.setLevel(null);
    }

    @Test
    void staysQuietUntilTheLastIsClosedAndThenRestoresWhatTheFirstFound() {
        QuietLogging first = new QuietLogging();
        QuietLogging second = new QuietLogging();

        first.close();

        assertThat(logger.getLevel()).isEqualTo(Level.OFF);
        assertThat(System.getProperty("org.jboss.logging.provider")).isEqualTo("jdk");

        second.close();

        assertThat(logger.getLevel()).isEqualTo(Level.FINER);
        assertThat(System.getProperty("org.jboss.logging.provider")).isNull();
    }
}
