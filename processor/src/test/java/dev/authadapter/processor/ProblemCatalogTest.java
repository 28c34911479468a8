package dev.authadapter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.diagnostic.ProblemCode;
import dev.authadapter.processor.testing.DiagnosticCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of problem is explained to users and shown by a test. */
final class ProblemCatalogTest {

    private static final Path CATALOG = Path.of("../docs/errors.md");

    /** The tests of codes that no mistake in a few sources can bring about. */
    private static final Map<ProblemCode, String> OTHER_TESTS = Map.of(
            ProblemCode.INTERNAL, "FaultsTest.java",
            ProblemCode.MISSING_RUNTIME, "FaultsTest.java",
            ProblemCode.UNRESOLVED_TYPE, "FaultsTest.java",
            ProblemCode.LATE_ROLE, "compiler/RoundsTest.java",
            ProblemCode.SCHEMA, "schema/SchemaFailuresTest.java",
            ProblemCode.SCHEMA_DRIFT, "compiler/DriftTest.java",
            ProblemCode.SCHEMA_DECISION, "compiler/DriftTest.java");

    @ParameterizedTest
    @EnumSource
    void isExplained(ProblemCode code) throws IOException {
        String section = section(code);

        assertThat(section).as(code + " in " + CATALOG).contains("**Cause**", "**Example**", "**Cure**");
        assertThat(section).as("the example's message").contains(code.toString());
    }

    @ParameterizedTest
    @EnumSource
    void isTested(ProblemCode code) throws IOException {
        String other = OTHER_TESTS.get(code);
        if (other == null) {
            assertThat(DiagnosticCase.ROOT.resolve(code.text())).isDirectory();
        } else {
            Path test = Path.of("src/test/java/dev/authadapter/processor").resolve(other);
            assertThat(Files.readString(test)).contains(code.toString());
        }
    }

    @Test
    void hasNoEntryForWhatDoesNotExist() throws IOException {
        List<String> headings = Pattern.compile("(?m)^## (\\w+)$")
                .matcher(Files.readString(CATALOG))
                .results()
                .map((MatchResult heading) -> heading.group(1))
                .toList();

        assertThat(headings)
                .containsExactlyElementsOf(
                        Stream.of(ProblemCode.values()).map(ProblemCode::text).toList());
    }

    private static String section(ProblemCode code) throws IOException {
        String text = Files.readString(CATALOG);
        int start = text.indexOf("\n## " + code.text() + "\n");
        assertThat(start).as(code + " in " + CATALOG).isNotNegative();
        int end = text.indexOf("\n## ", start + 1);
        return end < 0 ? text.substring(start) : text.substring(start, end);
    }
}
