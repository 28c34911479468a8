package dev.authadapter.tck;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
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
        reporter.publishEntry(ConformanceReport.DATABASE, opened.database());
    }

    @BeforeEach
    final void clear() {
        harness().clear();
    }

    @AfterAll
    final void close() {
        if (harness != null) {
            harness.close();
        }
    }
}
