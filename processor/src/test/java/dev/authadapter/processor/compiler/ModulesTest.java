package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications that are modules of Java: what an adapter refers to must be readable there. */
final class ModulesTest {

    private static final String GENERATED = "@Generated(\"dev.authadapter.processor.AuthProcessor\")";

    @TempDir
    Path temporary;

    /** {@code @Generated} is in a module that an application need not read. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void needNotReadTheCompilersModule(boolean withCompiler) {
        String module = """
                module app {
                    requires authadapter.runtime.core;
                    requires dev.authadapter.annotations;
                    requires jakarta.persistence;
                    %s
                    exports app;
                }
                """.formatted(withCompiler ? "requires java.compiler;" : "");

        Result result = Compilation.with(CompilerKind.JAVAC, temporary)
                .source("module-info.java", module)
                .source("app/AppUser.java", Entities.USER)
                .source("app/Main.java", "package app; final class Main { AppUserAuthAdapter adapter; }")
                .classPath(List.of())
                .options("--module-path", modulePath(), "-Aauthadapter.dialects=h2")
                .run();

        assertThat(result.messages()).isEmpty();
        String adapter = Objects.requireNonNull(result.generated().get("app/AppUserAuthAdapter.java"));
        assertThat(adapter.contains(GENERATED)).isEqualTo(withCompiler);
        assertThat(result.resources()).containsKey("META-INF/authadapter/app.AppUserAuthAdapter/schema/h2.sql");
    }

    /**
     * ECJ puts what any processor writes into the unnamed module, where the application's classes are not found: there, an
     * application that is a module cannot use generated classes of any kind. When this fails, ECJ has mended it, and the test
     * above is for ECJ, too.
     */
    @Test
    void cannotUseGeneratedClassesInEcj() {
        String extra = "package app; public class Extra { Main main; }";

        Result result = Compilation.with(CompilerKind.ECJ, temporary)
                .processors(new SourceGenerator(1, "app.Extra", extra))
                .source("module-info.java", "module app { exports app; }")
                .source("app/Main.java", "package app; public class Main { Extra extra; }")
                .classPath(List.of())
                .run();

        assertThat(result.errorText()).contains("Extra cannot be resolved to a type");
    }

    private static String modulePath() {
        return Compilation.testClassPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
