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
    void countsPassedAndFailedPerDatabaseAndEngine() {
        List<String> lines = linesOf(
                selectMethod(DefaultAdapterH2Test.class, "deleteUser"),
                selectMethod(DefaultAdapterH2Test.class, "getUser"),
                selectMethod(DefaultAdapterOrmH2Test.class, "getUser"),
                selectMethod(MutantConformance.class, "deleteUser"));

        assertThat(lines)
                .satisfiesExactly(
                        header -> assertThat(header).matches("conformance: database +engine +passed +failed"),
                        direct -> assertThat(direct).matches("conformance: H2 \\S+ .* direct +2 +1"),
                        orm -> assertThat(orm).matches("conformance: H2 \\S+ .* orm +1 +0"),
                        sum -> assertThat(sum).isEqualTo("conformance: 2 checks, 1 databases, 2 engines"));
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
                            .configurationParameter(MutantConformance.PARAMETER, "deleteUser by deleteUser")
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
