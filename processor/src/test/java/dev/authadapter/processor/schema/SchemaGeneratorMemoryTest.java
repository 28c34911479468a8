package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.schema.SchemaCompilation.CompilerKind;
import java.lang.management.ManagementFactory;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A compiler that lives long, as in a build daemon or an IDE, is left as it was found. */
@Isolated("It counts the classes of the process and uses up its memory.")
final class SchemaGeneratorMemoryTest {

    private static final int RUNS = 20;

    @TempDir
    private Path directory;

    @Test
    void leavesNoClassesBehind() {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        run(loaders);
        collect();
        long before = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        for (int i = 0; i < RUNS; i++) {
            run(loaders);
        }
        collect();

        assertThat(loaders)
                .hasSize(RUNS + 1)
                .allSatisfy(loader -> assertThat(loader.get()).isNull());
        long shadowsOfARun = 30;
        assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() - before)
                .as("classes more than after the first run")
                .isLessThan(RUNS * shadowsOfARun / 2);
    }

    private void run(List<WeakReference<ClassLoader>> loaders) {
        new SchemaCompilation(CompilerKind.JAVAC, directory)
                .compile(SchemaCase.CUSTOM.sources(), (loader, processor) -> {
                    Problems problems = new Problems();
                    new SchemaGenerator(loader)
                            .generate(SchemaCase.CUSTOM.model("h2", "oracle"), Optional.empty(), problems);
                    assertThat(!problems.hasErrors()).isTrue();
                    loaders.add(new WeakReference<>(loader));
                });
    }

    /** Dialects keep types in soft references, which are cleared only before memory runs out: so ask for too much. */
    private static void collect() {
        SoftReference<Object> softest = new SoftReference<>(new Object());
        List<long[]> held = new ArrayList<>();
        while (softest.get() != null) {
            try {
                held.add(new long[Integer.MAX_VALUE - 8]);
            } catch (OutOfMemoryError e) {
                held.clear();
            }
        }
        assertThat(held).isEmpty();
        System.gc();
    }

    @Test
    void keepsHibernateQuietAndRestoresWhatItChanges() {
        Logger logger = Logger.getLogger("org.hibernate");
        ClassLoader context = new ClassLoader(getClass().getClassLoader()) {};
        ClassLoader previous = Thread.currentThread().getContextClassLoader();
        List<String> messages = new ArrayList<>();
        Handler handler = handler(messages);
        logger.addHandler(handler);
        logger.setLevel(Level.FINE);
        Thread.currentThread().setContextClassLoader(context);
        try {
            run(new ArrayList<>());

            assertThat(messages).isEmpty();
            assertThat(logger.getLevel()).isEqualTo(Level.FINE);
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(context);
            assertThat(System.getProperty("org.jboss.logging.provider")).isNull();
        } finally {
            Thread.currentThread().setContextClassLoader(previous);
            logger.setLevel(null);
            logger.removeHandler(handler);
        }
    }

    private static Handler handler(List<String> messages) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                messages.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
