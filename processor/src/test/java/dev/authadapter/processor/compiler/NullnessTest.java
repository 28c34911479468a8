package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application need not have the annotations that the runtime says with what may be null. */
final class NullnessTest {

    @TempDir
    Path temporary;

    /** Of javac: ECJ reads no class whose annotations are missing, whoever wrote it. */
    @Test
    void needsNoAnnotations() {
        List<Path> withoutAnnotations = Compilation.testClassPath().stream()
                .filter(entry -> !entry.toString().contains("jspecify"))
                .toList();

        Result result = Compilation.with(CompilerKind.JAVAC, temporary)
                .source("app/AppUser.java", Entities.USER)
                .source(
                        "app/Main.java",
                        "package app; final class Main { AppUserAuthAdapter adapter; AppUserView view; }")
                .classPath(withoutAnnotations)
                .options("-Aauthadapter.dialects=h2")
                .run();

        assertThat(result.errors()).isEmpty();
        assertThat(result.generated().values()).isNotEmpty().noneMatch(text -> text.contains("org.jspecify"));
    }
}
