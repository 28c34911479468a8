package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Expected;
import dev.authadapter.processor.testing.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How generated code looks, one case for each shape of project: {@code golden/<case>/input} gives {@code expected}. */
final class GoldenTest {

    static final Path ROOT = Path.of("src/test/resources/golden");

    static Stream<Arguments> cases() {
        return Expected.directories(ROOT)
                .flatMap(directory -> Stream.of(CompilerKind.values())
                        .map(kind -> Arguments.of(directory.getFileName().toString(), kind)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("cases")
    void looksAsExpected(String name, CompilerKind kind, @TempDir Path temporary) throws IOException {
        Path directory = ROOT.resolve(name);

        Result result = Compilation.with(kind, temporary)
                .sources(directory.resolve("input"))
                .options("-Aauthadapter.dialects=h2")
                .run();

        assertThat(result.messages()).isEmpty();
        Path expected = Files.createDirectories(directory.resolve("expected"));
        for (Map.Entry<String, String> file : result.generated().entrySet()) {
            Expected.compare(expected.resolve(file.getKey()), file.getValue());
        }
        assertThat(Expected.files(expected)).isEqualTo(result.generated().keySet());
    }
}
