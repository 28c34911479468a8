package dev.authadapter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Expected;
import dev.authadapter.processor.testing.Result;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One mistake gives one message, at its place, although the sources use what is generated. A case is a directory {@code
 * diagnostic/<code>/<case>} of sources; {@code expected.txt} is everything javac reports, and ECJ the same but for the places listed in {@code ecj-places.properties}.
 */
final class DiagnosticTest {

    static final Path ROOT = Path.of("src/test/resources/diagnostic");

    static Stream<Arguments> cases() {
        return Expected.directories(ROOT)
                .flatMap(code -> Expected.directories(code))
                .flatMap(directory -> Stream.of(CompilerKind.values())
                        .map(kind -> Arguments.of(ROOT.relativize(directory).toString(), kind)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("cases")
    void reportsOneMistakeOnce(String name, CompilerKind kind, @TempDir Path temporary) throws IOException {
        Path directory = ROOT.resolve(name);

        Result result = Compilation.with(kind, temporary)
                .sources(directory)
                .options("-Aauthadapter.dialects=h2")
                .warnings()
                .run();

        assertThat(result.problemText().lines()).hasSize(1);
        assertThat(result.problemText()).contains("[Auth/" + Path.of(name).getName(0) + "]");
        if (kind == CompilerKind.JAVAC) {
            Expected.compare(directory.resolve("expected.txt"), result.problemText() + "\n");
        } else {
            assertThat(result.problemText() + "\n").isEqualTo(expectedOfEcj(name));
        }
    }

    private static String expectedOfEcj(String name) throws IOException {
        Properties differences = new Properties();
        try (Reader reader = Files.newBufferedReader(ROOT.resolve("ecj-places.properties"))) {
            differences.load(reader);
        }
        String expected = Files.readString(ROOT.resolve(name).resolve("expected.txt"));
        String place = differences.getProperty(name.replace('\\', '/'));
        return place == null ? expected : (place + expected.substring(expected.indexOf(" [Auth"))).strip() + "\n";
    }
}
