package dev.authadapter.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of what people complain of in annotation processors: each row names tests, and they exist. */
final class ComplaintsTest {

    private static final Path TABLE = Path.of("../docs/compilers.md");
    private static final Pattern ROW = Pattern.compile("\\| (4\\.\\d+) \\| (.+) \\| (.+) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern NOT_RUN = Pattern.compile("Not run: ([^|]+)");
    private static final int ROWS = 21;

    /**
     * A row.
     *
     * @param number as the first column has it
     * @param complaint what people say
     * @param proof the tests, and what of it is not run
     */
    record Row(String number, String complaint, String proof) {

        Set<String> tests() {
            return TEST.matcher(proof)
                    .results()
                    .map((MatchResult test) -> test.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public String toString() {
            return number + " " + complaint;
        }
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(row.group(1), row.group(2), row.group(3)))
                .toList();
    }

    static Stream<Row> rowsWithSomethingNotRun() throws IOException {
        return rows().stream().filter(row -> NOT_RUN.matcher(row.proof()).find());
    }

    @Test
    void areAllThere() throws IOException {
        assertThat(rows())
                .extracting(Row::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS)
                        .mapToObj(number -> "4." + number)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void nameTestsThatExist(Row row) throws IOException {
        assertThat(row.tests()).isNotEmpty().isSubsetOf(existing());
    }

    /** Always skipped, so that the report of the tests has the reason. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rowsWithSomethingNotRun")
    void sayWhatIsNotRun(Row row) {
        Matcher reason = NOT_RUN.matcher(row.proof());
        assumeTrue(!reason.find(), () -> "not run: " + reason.group(1));
    }

    /** The tests of all modules, by their simple names. */
    private static Set<String> existing() throws IOException {
        try (Stream<Path> files = Files.find(Path.of(".."), 20, (path, attributes) -> attributes.isRegularFile())) {
            return files.map(file -> file.toString().replace('\\', '/'))
                    .filter(file -> file.contains("/src/test/java/") && file.endsWith(".java"))
                    .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
