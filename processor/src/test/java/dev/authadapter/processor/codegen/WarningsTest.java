package dev.authadapter.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that is generated makes a compiler complain. On javac, {@link BindingTest} and {@link StubTest} see to it. */
class WarningsTest {

    @TempDir
    Path directory;

    static Stream<Case> all() {
        return Cases.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void ecjIsContentWithTheCode(Case c) {
        assertThat(c.compile(CompilerKind.ECJ, c.render(), directory).messages())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void ecjIsContentWithTheStubs(Case c) {
        assertThat(c.compile(CompilerKind.ECJ, c.renderStubs(), directory).messages())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theCompilersWouldTell(CompilerKind kind) {
        var result = Compilation.with(kind, directory)
                .processors()
                .strict()
                .source("Raw.java", "import java.util.Map; class Raw { java.util.List list; }")
                .run();

        assertThat(result.messages())
                .extracting(message -> message.text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.contains("raw type"));
    }
}
