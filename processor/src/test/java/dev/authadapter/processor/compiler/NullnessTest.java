package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated code says what may be null only where the application can read the annotations that say it. */
final class NullnessTest {

    @TempDir
    Path temporary;

    private Result compile(CompilerKind kind, List<Path> classPath) {
        return Compilation.with(kind, temporary)
                .source("app/AppUser.java", Entities.USER)
                .source(
                        "app/Main.java",
                        "package app; final class Main { AppUserAuthAdapter adapter; AppUserView view; }")
                .classPath(classPath)
                .options("-Aauthadapter.dialects=h2")
                .run();
    }

    @ParameterizedTest
    @EnumSource
    void needsNoAnnotationsOfNullness(CompilerKind kind) {
        List<Path> withoutAnnotations = Compilation.testClassPath().stream()
                .filter(entry -> !entry.toString().contains("jspecify"))
                .toList();

        Result result = compile(kind, withoutAnnotations);

        assertThat(result.errors()).isEmpty();
        assertThat(result.generated()).isNotEmpty();
        assertThat(result.generated().values()).noneMatch(text -> text.contains("org.jspecify"));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatMayBeNull(CompilerKind kind) {
        Result result = compile(kind, Compilation.testClassPath());

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated().get("app/AppUserView.java")).contains("org.jspecify", "@Nullable String name");
    }
}
