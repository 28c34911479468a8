package dev.authadapter.examples.benchmarks;

import dev.authadapter.examples.benchmarks.database.Database;
import dev.authadapter.examples.benchmarks.report.Measurement;
import dev.authadapter.examples.benchmarks.report.PerformancePage;
import dev.authadapter.examples.benchmarks.report.Report;
import dev.authadapter.examples.benchmarks.report.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures, prints ratios and goals, and writes {@code docs/performance.md}. With {@code QUICK=1} it measures less, in a few
 * minutes, and writes nothing there.
 */
public final class Benchmarks {

    private static final Path MEASUREMENTS = Path.of("examples/benchmarks/target/measurements.csv");
    private static final Path PAGE = Path.of("docs/performance.md");

    private Benchmarks() {}

    /**
     * Runs it, in the directory of the repository.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        boolean quick = "1".equals(System.getenv("QUICK"));
        Plan plan = quick ? Plan.quick() : Plan.full();
        List<Measurement> measurements = new ArrayList<>();
        for (Database database : plan.databases()) {
            measurements.addAll(new Rounds(plan).measure(database));
            // after each database, so that a run that is interrupted was not in vain
            Files.createDirectories(MEASUREMENTS.getParent());
            Files.write(
                    MEASUREMENTS, measurements.stream().map(Measurement::line).toList());
        }
        Results results = new Results(measurements);
        if (!quick) {
            String growth = Growth.full().measure(Database.POSTGRESQL);
            new PerformancePage(results, growth + StartUp.full().measure()).write(PAGE);
        }
        new Report(results).printTo(System.out);
    }
}
