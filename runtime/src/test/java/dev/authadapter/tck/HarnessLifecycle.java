package dev.authadapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;

/**
 * Opens a harness once for all tests of a class and gives each test empty tables.
 *
 * @param <H> the harness
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HarnessLifecycle<H extends AdapterHarness<?, ?, ?, ?, ?>> {

    private @Nullable H harness;

    /**
     * Opens the adapter under test. Called once, before all tests of the class.
     *
     * @return the harness; closed after all tests of the class
     */
    protected abstract H openHarness();

    /**
     * The adapter under test.
     *
     * @return what {@link #openHarness()} returned
     */
    public H harness() {
        if (harness == null) {
            throw new IllegalStateException("The harness is open only while the tests of the class run.");
        }
        return harness;
    }

    @BeforeAll
    final void open(TestReporter reporter) {
        H opened = openHarness();
        harness = opened;
        reporter.publishEntry(Map.of(
                ConformanceReport.DATABASE,
                opened.database(),
                ConformanceReport.ENGINE,
                ConformanceReport.engine(opened.adapter().plan())));
    }

    @BeforeEach
    final void clear() {
        harness().clear();
    }

    @AfterEach
    final void lookForTokens() {
        assertThat(harness().dump().orElse(List.of()))
                .as("what the database holds signs nobody in")
                .noneMatch(value -> value.toLowerCase(Locale.ROOT).contains(Fixtures.MARK));
    }

    @AfterAll
    final void close() {
        if (harness != null) {
            harness.close();
        }
    }
}
