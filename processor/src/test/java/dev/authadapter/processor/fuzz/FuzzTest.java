package dev.authadapter.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Expected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Spoils the tests' projects, one place at a time. {@code -Dfuzz.slips} says how often and {@code -Dfuzz.first} with which number to begin; a
 * fault names its number, which makes the same slip again. Every build makes the first few; whoever changes how entities are read makes 2,000 or more.
 */
final class FuzzTest {

    private static final Path PROJECTS = Path.of("src/test/projects");
    private static final long FIRST = Long.getLong("fuzz.first", 0);
    private static final long SLIPS = Long.getLong("fuzz.slips", 500);
    private static final int THREADS = 2;

    private static final Map<String, Map<String, Parts>> projects = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Workbench workbench = new Workbench()) {
            for (Path project : Expected.directories(PROJECTS).toList()) {
                projects.put(project.getFileName().toString(), files(project.resolve("src"), workbench));
            }
        }
    }

    private static Map<String, Parts> files(Path root, Workbench workbench) {
        Map<String, Parts> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(FuzzTest::isOfAUser).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                files.put(path, workbench.parts(path, Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The program that uses an adapter is the tests' own. */
    private static boolean isOfAUser(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("Program.java");
    }

    @Test
    void findsNothingWrongWithWhatIsNotSpoilt() throws IOException {
        try (Workbench workbench = new Workbench()) {
            projects.forEach((name, files) -> {
                Map<String, String> sources = new TreeMap<>();
                files.forEach((path, parts) -> sources.put(path, parts.text()));
                Outcome outcome = workbench.compile(sources);
                assertThat(outcome.told()).as(name).isEmpty();
                assertThat(outcome.fault(true)).as(name).isEmpty();
            });
        }
    }

    private static Outcome compile(Workbench workbench, Slip slip) {
        try {
            return workbench.compile(slip.sources());
        } catch (RuntimeException e) {
            throw new AssertionError("The compiler stopped at " + slip.description(), e);
        }
    }

    @Test
    void survivesEverySlip() throws Exception {
        AtomicLong next = new AtomicLong(FIRST);
        Collection<String> faults = new ConcurrentLinkedQueue<>();
        AtomicLong refused = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> runs = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            runs.add(threads.submit(() -> {
                try (Workbench workbench = new Workbench()) {
                    for (long number = next.getAndIncrement();
                            number < FIRST + SLIPS;
                            number = next.getAndIncrement()) {
                        Slip slip = Slip.of(number, projects);
                        Outcome outcome = compile(workbench, slip);
                        String fault = outcome.fault(slip.hasRoles());
                        if (!fault.isEmpty()) {
                            faults.add(slip.description() + ": " + fault);
                        }
                        if (!outcome.isOk()) {
                            refused.incrementAndGet();
                        }
                    }
                }
                return null;
            }));
        }
        threads.shutdown();
        for (Future<?> run : runs) {
            run.get();
        }

        assertThat(faults).isEmpty();
        if (SLIPS >= 100) {
            assertThat(refused.get())
                    .as("slips that matter, and slips that do not")
                    .isBetween(SLIPS / 5, SLIPS * 9 / 10);
        }
    }
}
