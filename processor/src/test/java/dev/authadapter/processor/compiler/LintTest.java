package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Expected;
import dev.authadapter.processor.testing.Result;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated passes the strictest settings of javac, in projects of every shape. */
final class LintTest {

    static Stream<String> cases() {
        return Expected.directories(GoldenTest.ROOT)
                .map(path -> path.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasNoWarnings(String name, @TempDir Path temporary) {
        Result result = Compilation.with(CompilerKind.JAVAC, temporary)
                .sources(GoldenTest.ROOT.resolve(name).resolve("input"))
                .options("-Aauthadapter.dialects=h2", "-Xlint:all,-processing", "-Xdoclint:all/protected", "-Werror")
                .run();

        assertThat(result.messages()).isEmpty();
        assertThat(result.isOk()).isTrue();
    }
}
