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

    @Test
    void isLeftOut_whereItCannot(@TempDir Path directory) {
        Result result = compile(CompilerKind.JAVAC, directory.resolve("processed"), withoutJSpecify());

        assertThat(result.isOk()).isTrue();
        assertThat(result.generated().values()).isNotEmpty().noneMatch(source -> source.contains("Nullable"));
    }

    /** ECJ needs it to read the entities of the runtime, and else stops by an internal error. */
    @Test
    void isAskedForOnEcj(@TempDir Path directory) {
        assertThat(compile(CompilerKind.ECJ, directory, withoutJSpecify()).errorText())
                .isEqualTo("AppUser.java:9:1 [Auth/MissingRuntime] The adapter needs"
                        + " 'org.jspecify.annotations.Nullable', which is not on the class path. Add org.jspecify:jspecify to"
                        + " the dependencies.");
    }

    /** What is generated elsewhere, as by Maven before Eclipse compiles it, needs no JSpecify there. */
    @Test
    void isNotNeededByGeneratedCodeOnEcj(@TempDir Path directory) {
        Compilation ecj = Compilation.with(CompilerKind.ECJ, directory.resolve("compiled"))
                .processors()
                .options("-proc:none")
                .classPath(withoutJSpecify())
                .source("app/AppUser.java", Entities.USER);
        compile(CompilerKind.JAVAC, directory.resolve("processed"), withoutJSpecify())
                .generated()
                .forEach(ecj::source);

        assertThat(ecj.run().messages()).isEmpty();
    }

    private static List<Path> withoutJSpecify() {
        return Compilation.testClassPath().stream()
                .filter(entry -> !entry.getFileName().toString().startsWith("jspecify"))
                .toList();
    }

    private static Result compile(CompilerKind kind, Path directory, List<Path> classPath) {
        return Compilation.with(kind, directory)
                .classPath(classPath)
                .source("app/AppUser.java", Entities.USER)
                .options("-Aauthadapter.dialects=h2")
                .run();
    }
}
