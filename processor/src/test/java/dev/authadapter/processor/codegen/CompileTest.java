package dev.authadapter.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompileTest {

    @TempDir
    Path output;

    static Stream<Arguments> casesOnCompilers() {
        return Cases.all()
                .flatMap(c -> Arrays.stream(SourceCompiler.values()).map(compiler -> Arguments.of(c, compiler)));
    }

    @ParameterizedTest
    @MethodSource("casesOnCompilers")
    void compilesWithoutWarning(Case c, SourceCompiler compiler) {
        assertThat(c.compile(compiler, c.render(), output)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("casesOnCompilers")
    void stubsCompileWithoutWarning(Case c, SourceCompiler compiler) {
        assertThat(c.compile(compiler, c.renderStubs(), output)).isEmpty();
    }
}
