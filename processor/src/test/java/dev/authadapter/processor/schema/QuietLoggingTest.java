package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

        second.close();

        assertThat(logger.getLevel()).isEqualTo(Level.FINER);
        assertThat(System.getProperty("org.jboss.logging.provider")).isNull();
    }

    @Test
    void processorsOfSeveralClassLoadersShareOneProcess() throws Exception {
        try (URLClassLoader other = anotherClassLoader()) {
            AutoCloseable first = open(other);
            QuietLogging second = new QuietLogging();

            first.close();

            assertThat(logger.getLevel()).isEqualTo(Level.OFF);

            second.close();

            assertThat(logger.getLevel()).isEqualTo(Level.FINER);
            assertThat(System.getProperty("org.jboss.logging.provider")).isNull();
        }
    }

    private static URLClassLoader anotherClassLoader() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path entry : Compilation.wholeClassPath()) {
            urls.add(entry.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static AutoCloseable open(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(QuietLogging.class.getName());
        assertThat(type).isNotSameAs(QuietLogging.class);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return (AutoCloseable) constructor.newInstance();
    }
}
