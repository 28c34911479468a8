package dev.authadapter.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end of a run how many checks passed on which database, and names those that were skipped, so that a green
 * build cannot hide that a database was never there. JUnit loads it by itself.
 */
public final class ConformanceReport implements TestExecutionListener {

    /** The key under which a conformance class publishes its database. */
    static final String DATABASE = "dev.authadapter.tck.database";

    private final Map<String, String> databases = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> skipped = new ConcurrentLinkedQueue<>();

    /** For JUnit. */
    public ConformanceReport() {}

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        Optional.ofNullable(entry.getKeyValuePairs().get(DATABASE))
                .ifPresent(database -> databases.put(test.getUniqueId(), database));
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skipped.add("%s: %s".formatted(test.getDisplayName(), reason));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        String database = test.getParentId().map(databases::get).orElse(null);
        if (test.isTest() && database != null) {
            outcomes.add(new Outcome(database, result.getStatus() == TestExecutionResult.Status.SUCCESSFUL));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!outcomes.isEmpty() || !skipped.isEmpty()) {
            lines().forEach(System.out::println);
        }
    }

    /** The report. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        outcomes.stream()
                .collect(Collectors.groupingBy(Outcome::database, TreeMap::new, Collectors.toList()))
                .forEach((database, ofDatabase) -> lines.add(line(database, ofDatabase)));
        skipped.forEach(test -> lines.add("conformance: SKIPPED " + test));
        return lines;
    }

    private static String line(String database, List<Outcome> outcomes) {
        long passed = outcomes.stream().filter(Outcome::passed).count();
        return "conformance: %-32s %4d tests passed, %d failed".formatted(database, passed, outcomes.size() - passed);
    }

    private record Outcome(String database, boolean passed) {}
}
