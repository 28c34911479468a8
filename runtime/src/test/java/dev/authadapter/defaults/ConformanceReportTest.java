package dev.authadapter.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** JUnit loads the report by itself, and it counts what passed, what failed and what was skipped. */
final class ConformanceReportTest {

    @Test
    void countsPassedAndFailedPerDatabase() {
        List<String> lines = linesOf(
                selectMethod(DefaultAdapterH2Test.class, "deleteUser"),
                selectMethod(DefaultAdapterH2Test.class, "getUser"),
                selectMethod(DefectiveAdapterConformance.DeletedUserIsNotReturned.class, "deleteUser"));

        assertThat(lines).singleElement().asString().matches("conformance: H2 \\S+ .* {4}2 tests passed, 1 failed");
    }

    @Test
    void namesWhatWasSkipped() {
        assertThat(linesOf(selectClass(Skipped.class)))
                .containsExactly("conformance: SKIPPED ConformanceReportTest$Skipped: no database here");
    }

    private static List<String> linesOf(DiscoverySelector... selectors) {
        PrintStream out = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        try (PrintStream capturing = new PrintStream(captured, true, StandardCharsets.UTF_8);
                LauncherSession session = LauncherFactory.openSession()) {
            System.setOut(capturing);
            session.getLauncher()
                    .execute(LauncherDiscoveryRequestBuilder.request()
                            .selectors(selectors)
                            .build());
        } finally {
            System.setOut(out);
        }
        return captured.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("conformance:"))
                .toList();
    }

    /** What the report must name, with this reason; only the launcher above runs it, so the build itself skips nothing. */
    @Disabled("no database here")
    static final class Skipped {

        @Test
        void neverRuns() {
            assertThat(getClass()).as("a skipped class does not run").isNull();
        }
    }
}
