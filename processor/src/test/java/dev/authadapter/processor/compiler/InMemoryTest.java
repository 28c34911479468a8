package dev.authadapter.processor.compiler;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.authadapter.processor.AuthProcessor;
import dev.authadapter.processor.testing.Entities;
import java.nio.charset.StandardCharsets;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** A file manager that keeps everything in memory, as compile-testing's does, gets every file the disk would get. */
final class InMemoryTest {

    @Test
    void needsNoDisk() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new AuthProcessor())
                .withOptions("-Aauthadapter.dialects=h2")
                .compile(JavaFileObjects.forSourceString("app.AppUser", Entities.USER));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("app.AppUserAuthAdapter");
        assertThat(compilation)
                .generatedFile(
                        StandardLocation.CLASS_OUTPUT, "META-INF/authadapter/app.AppUserAuthAdapter/schema/h2.sql")
                .contentsAsString(StandardCharsets.UTF_8)
                .contains("create table app_user");
    }
}
