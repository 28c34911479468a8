package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.DiagnosticCase;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mistake is told of where it is, and changes nothing else: not another adapter, and not what is told of other mistakes. */
final class IsolationTest {

    private static final String SESSION = """
            package app;

            import jakarta.persistence.*;

            @dev.authadapter.annotation.AuthSession
            @Entity
            public class AppSession {

                @Id String id;

                @Column(unique = true) String sessionToken;

                java.time.Instant expires;

                @ManyToOne AppUser user;

                public AppSession() {}
            }
            """;

    @TempDir
    Path temporary;

    private static Stream<DiagnosticCase> severalMistakes() {
        return DiagnosticCase.all().stream().filter(DiagnosticCase::isSeveral);
    }

    private Compilation sound(CompilerKind kind, String directory) {
        return Compilation.with(kind, temporary.resolve(directory))
                .source("app/AppUser.java", Entities.USER)
                .source("app/AppSession.java", SESSION)
                .options("-Aauthadapter.dialects=h2,sqlite");
    }

    /** A build compiles one module after the other with the same processor classes, and the other way round. */
    @ParameterizedTest
    @EnumSource
    void aBrokenAdapterChangesNoOther(CompilerKind kind) {
        Result before = sound(kind, "before").run();
        severalMistakes()
                .forEach(broken -> assertThat(broken.compile(kind, temporary.resolve(broken.name()))
                                .problemText())
                        .isNotEmpty());

        Result after = sound(kind, "after").run();

        assertThat(before.messages()).isEmpty();
        assertThat(after.messages()).isEmpty();
        assertThat(after.generated()).isNotEmpty().isEqualTo(before.generated());
        assertThat(after.resources()).isNotEmpty().isEqualTo(before.resources());
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfFilesChangesNoMessage(CompilerKind kind) throws IOException {
        for (DiagnosticCase example : severalMistakes().toList()) {
            List<String> files = new ArrayList<>(javaFiles(example.directory()));
            String text = run(example, kind, "forwards", files);
            Collections.reverse(files);

            assertThat(run(example, kind, "backwards", files))
                    .as(example.name())
                    .isEqualTo(text);
        }
    }

    private String run(DiagnosticCase example, CompilerKind kind, String directory, List<String> files) {
        return Compilation.with(kind, temporary.resolve(directory).resolve(example.name()))
                .warnings()
                .sources(example.directory())
                .options(example.options().toArray(String[]::new))
                .run(files)
                .problemText();
    }

    private static List<String> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Else the session alone would make an adapter with the library's own user. */
    @ParameterizedTest
    @EnumSource
    void aPartOfTheRolesIsNoAdapter(CompilerKind kind) {
        Result whole = sound(kind, "whole").run();
        List<Path> classPath = new ArrayList<>(Compilation.testClassPath());
        classPath.add(whole.classes());

        Result part = Compilation.with(kind, temporary.resolve("part"))
                .source("app/AppSession.java", SESSION)
                .classPath(classPath)
                .run();

        assertThat(part.errorText())
                .isEqualTo("AppSession.java:" + "15:24"
                        + " [Auth/MissingRole] 'AppSession.user' refers to 'AppUser', which is annotated @AuthUser but comes"
                        + " from the class path, and an adapter is made of the classes that are compiled together. Compile"
                        + " both in one module and in one run of the compiler.");
    }
}
