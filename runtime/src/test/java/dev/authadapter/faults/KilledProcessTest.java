package dev.authadapter.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.defaults.DefaultAuthAdapter;
import dev.authadapter.tck.jpa.DatabaseUnderTest;
import dev.authadapter.tck.jpa.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The process of an application is killed while it registers people, without a chance to tidy up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KilledProcessTest {

    private static final int LONGEST_MILLIS = 60;

    private final String url = TestDatabase.POSTGRESQL.newJdbcUrl();
    private final DatabaseUnderTest database =
            DatabaseUnderTest.open(url, "postgresql", DefaultAuthAdapter.class, DefaultAuthAdapter.entities());
    private final DefaultAuthAdapter adapter = new DefaultAuthAdapter(database.entityManagerFactory());

    static IntStream rounds() {
        return Rounds.all();
    }

    @AfterAll
    void close() {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void leavesNoHalf_andNoTokenToBeUsedAgain(int round) throws Exception {
        Ledger ledger = new Ledger();

        runAndKill(round, ledger);

        assertThat(ledger.size()).isPositive();
        ledger.assertKept(adapter, url);
    }

    private void runAndKill(int round, Ledger ledger) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Application.class.getName(),
                        url,
                        Rounds.engine(round),
                        "round" + round + "-"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            // The first round trips are slow: what is interrupted shall be one of many.
            for (int i = 0; i < 10; i++) {
                note(lines.readLine(), ledger);
            }
            Thread.sleep(new Random(round).nextInt(LONGEST_MILLIS));
            // Not by the process itself, which would close the stream of what was acknowledged.
            process.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line, ledger);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void note(@Nullable String line, Ledger ledger) {
        String[] words =
                Objects.requireNonNull(line, "The application ended by itself.").split(" ", 2);
        switch (words[0]) {
            case "registered" -> ledger.registered(words[1]);
            case "used" -> ledger.used(words[1]);
            default -> throw new AssertionError("The application printed: " + line);
        }
    }
}
