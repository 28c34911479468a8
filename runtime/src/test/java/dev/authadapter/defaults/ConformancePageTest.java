package dev.authadapter.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of what the reference does wrong and what its suite forgets: each row names tests, and they exist. */
final class ConformancePageTest {

    private static final Path PAGE = Path.of("../docs/conformance.md");
    private static final Pattern ROW = Pattern.compile("\\| ([MG]\\d+) \\| (.+) \\| (.+) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final Pattern NOT_RUN = Pattern.compile("Not run: (.+)");
    private static final int DEFECTS = 20;
    private static final int FORGOTTEN = 24;

    /**
     * A row.
     *
     * @param number as the first column has it
     * @param what what is wrong or forgotten
     * @param proof the tests, or what is not run
     */
    record Row(String number, String what, String proof) {

        boolean isRun() {
            return !NOT_RUN.matcher(proof).find();
        }

        @Override
        public String toString() {
            return number + " " + what;
        }
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(row.group(1), row.group(2), row.group(3)))
                .toList();
    }

    static Stream<Row> rowsNotRun() throws IOException {
        return rows().stream().filter(row -> !row.isRun());
    }

    @Test
    void hasEveryRow() throws IOException {
        assertThat(rows())
                .extracting(Row::number)
                .containsExactlyElementsOf(Stream.concat(numbers("M", DEFECTS), numbers("G", FORGOTTEN))
                        .toList());
    }

    @Test
    void namesTestsThatExist() throws IOException {
        Map<String, String> sources = sources();

        assertThat(rows())
                .filteredOn(Row::isRun)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(TEST.matcher(row.proof()).results())
                        .isNotEmpty()
                        .allSatisfy((MatchResult test) -> assertThat(sources.get(test.group(1)))
                                .as(test.group())
                                .isNotNull()
                                .containsPattern("void " + test.group(2) + "\\(")));
    }

    /** Always skipped, so that the report of the tests has the reason. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rowsNotRun")
    void saysWhatIsNotRun(Row row) {
        Matcher reason = NOT_RUN.matcher(row.proof());
        assumeTrue(!reason.find(), () -> "not run: " + reason.group(1));
    }

    private static Stream<String> numbers(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }

    /** The test classes of all modules, by their simple names. */
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.find(Path.of(".."), 20, (path, attributes) -> attributes.isRegularFile())) {
            return files.filter(file -> file.toString().replace('\\', '/').contains("/src/test/java/"))
                    .filter(file -> file.getFileName().toString().matches("\\w+(Test|Checks)\\.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            ConformancePageTest::read,
                            String::concat));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
