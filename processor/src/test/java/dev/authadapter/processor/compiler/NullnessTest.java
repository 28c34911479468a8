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

/** Generated code says what may be null to those who have JSpecify, and needs it from nobody. */
final class NullnessTest {

    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    @ParameterizedTest
    @EnumSource
    void isSaid_whereItCanBeRead(CompilerKind kind, @TempDir Path directory) {
        Result result = compile(kind, directory, Compilation.testClassPath());

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated().get("app/AppUserPatch.java"))
                .contains("import " + NULLABLE, "setName(@Nullable String value)");
        assertThat(result.generated().get("app/AppUserAuthAdapter.java"))
                .contains("getUser(@Nullable String id)", "updateUser(String id, Patch<AppUser> patch)");
    }

    /** ECJ itself asks for the annotation, since classes of the library mention it. */
    @ParameterizedTest
    @EnumSource(names = "JAVAC")
    void isLeftOut_whereItCannot(CompilerKind kind, @TempDir Path directory) {
        List<Path> classPath = Compilation.testClassPath().stream()
                .filter(entry -> !entry.getFileName().toString().startsWith("jspecify"))
                .toList();

        Result result = compile(kind, directory, classPath);

        assertThat(result.isOk()).isTrue();
        assertThat(result.generated().values()).isNotEmpty().noneMatch(source -> source.contains("Nullable"));
    }

    private static Result compile(CompilerKind kind, Path directory, List<Path> classPath) {
        return Compilation.with(kind, directory)
                .classPath(classPath)
                .source("app/AppUser.java", Entities.USER)
                .options("-Aauthadapter.dialects=h2")
                .run();
    }
}
