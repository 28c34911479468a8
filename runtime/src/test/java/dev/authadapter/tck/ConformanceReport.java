package dev.authadapter.tck;

import dev.authadapter.AuthPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end of a run how many tests passed on which database by which engine, and names those that were skipped, so that a
 * green build cannot hide that a database was never there. JUnit loads it by itself.
 */
public final class ConformanceReport implements TestExecutionListener {

    /** The key under which a conformance class publishes its database. */
    static final String DATABASE = "dev.authadapter.tck.database";

    /** The key under which a conformance class publishes how its adapter works. */
    static final String ENGINE = "dev.authadapter.tck.engine";

    private static final String HEADER =
            "conformance: %-34s %-10s %8s %8s".formatted("database", "engine", "passed", "failed");

    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> skipped = new ConcurrentLinkedQueue<>();

    /** For JUnit. */
    public ConformanceReport() {}

    /** Names what an adapter works by: one word if it is the same for all entities. */
    static String engine(AuthPlan plan) {
        String names = plan.roles().stream()
                .map(role -> role.implementation().name().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        return names.isEmpty() ? "own" : names;
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        Map<String, String> values = entry.getKeyValuePairs();
        if (values.containsKey(DATABASE)) {
            places.put(test.getUniqueId(), new Place(values.get(DATABASE), values.getOrDefault(ENGINE, "")));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skipped.add("%s: %s".formatted(test.getDisplayName(), reason));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Place place = test.getParentId().map(places::get).orElse(null);
        if (test.isTest() && place != null) {
            outcomes.add(new Outcome(place, check(test), result.getStatus() == TestExecutionResult.Status.SUCCESSFUL));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        lines().forEach(System.out::println);
    }

    /** The report; empty if no conformance test ran and nothing was skipped. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!outcomes.isEmpty()) {
            lines.add(HEADER);
            outcomes.stream()
                    .collect(Collectors.groupingBy(Outcome::place, TreeMap::new, Collectors.toList()))
                    .forEach((place, there) -> lines.add(line(place, there)));
            lines.add("conformance: %d checks, %d databases, %d engines"
                    .formatted(
                            count(Outcome::check),
                            count(outcome -> outcome.place().database()),
                            count(outcome -> outcome.place().engine())));
        }
        skipped.forEach(test -> lines.add("conformance: SKIPPED " + test));
        return lines;
    }

    private long count(Function<Outcome, String> name) {
        return outcomes.stream().map(name).distinct().count();
    }

    private static String line(Place place, List<Outcome> outcomes) {
        long passed = outcomes.stream().filter(Outcome::passed).count();
        return "conformance: %-34s %-10s %8d %8d"
                .formatted(place.database(), place.engine(), passed, outcomes.size() - passed);
    }

    private static String check(TestIdentifier test) {
        return Optional.of(test)
                .flatMap(TestIdentifier::getSource)
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName())
                .orElse(test.getDisplayName());
    }

    private record Place(String database, String engine) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::database).thenComparing(Place::engine);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private record Outcome(Place place, String check, boolean passed) {}
}
