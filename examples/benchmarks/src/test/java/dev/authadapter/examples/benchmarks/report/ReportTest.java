package dev.authadapter.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.authadapter.examples.benchmarks.contestant.ContestantType;
import dev.authadapter.examples.benchmarks.database.Database;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On results that were not measured but made up. */
final class ReportTest {

    @Test
    void ratio_isTheMedian_whichOneDisturbedTurnDoesNotMove() {
        Ratio ratio = Ratio.of(List.of(2.0, 4.0, 400.0), List.of(1.0, 2.0, 2.0));

        assertThat(ratio).isEqualTo(new Ratio(2, 2, 200));
        assertThat(Ratio.of(List.of(2.0, 8.0), List.of(1.0, 1.0)).value()).isCloseTo(4, within(1e-9));
    }

    /** By the tables of the sign test. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "5, 1, 5", "6, 1, 6", "9, 2, 8", "10, 2, 9", "12, 3, 10", "20, 6, 15", "25, 8, 18"})
    void interval_isBetweenRanks(int turns, double low, double high) {
        List<Double> ranks =
                IntStream.rangeClosed(1, turns).asDoubleStream().boxed().toList();

        Ratio ratio = Ratio.of(ranks, Collections.nCopies(turns, 1.0));

        assertThat(ratio.low()).isEqualTo(low);
        assertThat(ratio.high()).isEqualTo(high);
    }

    @Test
    void goals_areMetOrMissed_byTheRatioToJdbc() {
        String report = print(new Results(measurements()));

        assertThat(report)
                .contains("met    PostgreSQL, getUser, time / JDBC: 1.05")
                .contains("MISSED PostgreSQL, getUser, time through Hibernate / JDBC: 1.50")
                .contains("met    PostgreSQL, mixed load, 8 threads, throughput / Spring Data JPA: 5.71")
                .endsWith("goals: 5 of 6 met\n");
    }

    @Test
    void page_replacesWhatAnEarlierRunWrote(@TempDir Path directory) throws Exception {
        Path page = directory.resolve("performance.md");
        String before =
                "# Performance\n\n<!-- measured: written by the benchmarks -->\n\nold\n\n<!-- end of what was measured -->\n";
        Files.writeString(page, before);

        new PerformancePage(new Results(measurements()), "\n### Growth\n").write(page);
        String once = Files.readString(page);
        new PerformancePage(new Results(measurements()), "\n### Growth\n").write(page);

        assertThat(page).hasContent(once);
        assertThat(once)
                .doesNotContain("old")
                .contains("| getUser | 100.0 µs | 1.05 ±0.00 | 1.50 ±0.00 | – |")
                .contains("| getUser, allocation | 4.0 KB | 1.25 |", "5 of 6 met.", "### Growth");
        assertThat(directory.resolve("performance.svg"))
                .content()
                .startsWith("<svg ")
                .contains(">Spring Data JPA</text>", ">0.95</text>");
    }

    private static List<Measurement> measurements() {
        List<Measurement> measurements = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            measurements.add(of(ContestantType.JDBC, round, "getUser", 1, 100, 4000));
            measurements.add(of(ContestantType.DIRECT, round, "getUser", 1, 105, 5000));
            measurements.add(of(ContestantType.ORM, round, "getUser", 1, 150, 9000));
            measurements.add(of(ContestantType.JDBC, round, Measurement.MIXED, 2, 100, 4000));
            measurements.add(of(ContestantType.DIRECT, round, Measurement.MIXED, 2, 100, 4000));
            measurements.add(of(ContestantType.JDBC, round, Measurement.MIXED, 8, 100, 4000));
            measurements.add(of(ContestantType.DIRECT, round, Measurement.MIXED, 8, 105, 4000));
            measurements.add(of(ContestantType.SPRING_DATA_JPA, round, Measurement.MIXED, 8, 600, 4000));
        }
        return measurements;
    }

    private static Measurement of(
            ContestantType type, int round, String subject, int threads, double microseconds, double bytes) {
        return new Measurement(Database.POSTGRESQL, type, round, subject, threads, microseconds * 1000, bytes);
    }

    private static String print(Results results) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Report(results).printTo(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
