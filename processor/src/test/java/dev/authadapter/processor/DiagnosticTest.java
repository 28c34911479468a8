package dev.authadapter.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.DiagnosticCase;
import dev.authadapter.processor.testing.DiagnosticCases;
import dev.authadapter.processor.testing.Expected;
import dev.authadapter.processor.testing.NewestJdk;
import dev.authadapter.processor.testing.Result;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One mistake gives one message, at its place, although the sources use what is generated: by javac 17 and 25, and by ECJ,
 * which says the same but for the places listed in {@code ecj-places.properties}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class DiagnosticTest {

    /** Works while the other tests of this class do, and is done when they are. */
    private static @Nullable CompletableFuture<Void> newestJdk;

    @TempDir
    private static Path output;

    @BeforeAll
    static void startNewestJdk() {
        newestJdk = NewestJdk.home()
                .map(home -> NewestJdk.start(home, DiagnosticCases.class, output.resolve("log.txt"), output.toString()))
                .orElse(null);
    }

    static Stream<Arguments> cases() {
        return onEachCompiler(DiagnosticCase.all());
    }

    static Stream<Arguments> casesOfCompiler() {
        return onEachCompiler(DiagnosticCase.ofCompiler());
    }

    static Stream<DiagnosticCase> allCases() {
        return Stream.concat(DiagnosticCase.all().stream(), DiagnosticCase.ofCompiler().stream());
    }

    private static Stream<Arguments> onEachCompiler(List<DiagnosticCase> cases) {
        return cases.stream()
                .flatMap(example -> Stream.of(CompilerKind.values()).map(kind -> Arguments.of(example, kind)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("cases")
    void reportsEachMistakeOnce(DiagnosticCase example, CompilerKind kind, @TempDir Path temporary) throws IOException {
        String text = example.compile(kind, temporary).problemText();

        assertThat(text.lines()).allMatch(line -> line.contains(example.code()));
        if (!example.isSeveral()) {
            assertThat(text.lines()).hasSize(1);
        }
        if (kind == CompilerKind.JAVAC) {
            Expected.compare(example.expected(), text + "\n");
        } else {
            assertThat(text + "\n").isEqualTo(expectedOfEcj(example));
        }
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("casesOfCompiler")
    void leavesToTheCompilerWhatItReports(DiagnosticCase example, CompilerKind kind, @TempDir Path temporary) {
        Result result = example.compile(kind, temporary);

        assertThat(result.errors()).hasSize(1);
        assertThat(result.problemText()).doesNotContain("[Auth/");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allCases")
    @Order(Integer.MAX_VALUE)
    void saysTheSameOnTheNewestJdk(DiagnosticCase example) throws IOException {
        assumeTrue(newestJdk != null, NewestJdk.MISSING);
        newestJdk.join();

        DiagnosticCases.Said said = DiagnosticCases.read(output, example);

        if (example.isOfCompiler()) {
            assertThat(said.errors()).isOne();
            assertThat(said.text()).doesNotContain("[Auth/");
        } else {
            assertThat(said.text() + "\n").isEqualTo(Files.readString(example.expected()));
        }
    }

    /** The key is the name of the case, and with several messages also the number of the line. */
    private static String expectedOfEcj(DiagnosticCase example) throws IOException {
        Properties places = new Properties();
        try (Reader reader = Files.newBufferedReader(DiagnosticCase.ROOT.resolve("ecj-places.properties"))) {
            places.load(reader);
        }
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(example.expected())) {
            String key = example.isSeveral() ? example.name() + "/" + (lines.size() + 1) : example.name();
            String place = places.getProperty(key);
            lines.add(place == null ? line : (place + line.substring(line.indexOf(" [Auth"))).strip());
        }
        return String.join("\n", lines) + "\n";
    }
}
