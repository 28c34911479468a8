package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.AuthProcessor;
import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Gradle asks of an aggregating processor, as its documentation of incremental annotation processing lists it. */
final class GradleTest {

    private static final Map<String, String> SOURCES = Map.of(
            "AppUser",
            Entities.USER.replace("public AppUser() {}", "java.time.Year born;\n\n    public AppUser() {}"),
            "AppSession",
            Entities.of("Session", "AppUser"),
            "Guest",
            """
            package app;

            @jakarta.persistence.Entity
            public class Guest extends AppUser {

                int visits;
            }
            """,
            "YearConverter",
            """
            package app;

            @jakarta.persistence.Converter(autoApply = true)
            public class YearConverter implements jakarta.persistence.AttributeConverter<java.time.Year, Integer> {

                public Integer convertToDatabaseColumn(java.time.Year year) {
                    return year == null ? null : year.getValue();
                }

                public java.time.Year convertToEntityAttribute(Integer value) {
                    return value == null ? null : java.time.Year.of(value);
                }
            }
            """);

    @TempDir
    Path temporary;

    private Compilation compilation(CompilerKind kind, String directory) {
        Compilation compilation =
                Compilation.with(kind, temporary.resolve(directory)).options("-Aauthadapter.dialects=h2,sqlite");
        SOURCES.forEach((name, text) -> compilation.source("app/" + name + ".java", text));
        return compilation;
    }

    @Test
    void isRegisteredAsAggregating() throws IOException {
        try (InputStream in =
                AuthProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(AuthProcessor.class.getName() + ",aggregating");
        }
    }

    /** Also: works with an environment that wraps the compiler's, as Gradle's does. */
    @ParameterizedTest
    @EnumSource
    void saysWhereEachFileComesFrom(CompilerKind kind) {
        RecordingProcessor recording = new RecordingProcessor(new AuthProcessor());

        Result result = compilation(kind, "out").processors(recording).run();

        assertThat(result.errors()).isEmpty();
        assertThat(recording.outputs())
                .containsKeys(
                        "app.AppUserAuthAdapter",
                        "app.AppUserAccount",
                        "META-INF/authadapter/app.AppUserAuthAdapter/schema/sqlite.sql",
                        "META-INF/authadapter/app.AppUserAuthAdapter/schema/index.txt")
                .hasSize(result.generated().size() + result.resources().size())
                .allSatisfy((file, origins) ->
                        assertThat(origins).as(file).containsExactlyInAnyOrder("app.AppUser", "app.AppSession"));
        assertThat(recording.locations()).containsOnly(StandardLocation.CLASS_OUTPUT);
        assertThat(recording.isClaiming()).as("keeps annotations from others").isFalse();
        assertThat(recording.reads()).as("files read through the filer").isEmpty();
    }

    /**
     * In an incremental build only what changed is compiled. What an aggregating processor made is deleted before, and all
     * classes that have one of its annotations are handed to it again, as class files.
     */
    @Test
    void makesTheSameOfClassesAsOfSources() throws IOException {
        Result full = compilation(CompilerKind.JAVAC, "full").run();
        assertThat(full.errors()).isEmpty();
        Map<String, String> resources = full.resources();
        deleteGenerated(full);
        List<Path> classPath = new ArrayList<>(Compilation.testClassPath());
        classPath.add(full.classes());

        Result incremental = Compilation.with(CompilerKind.JAVAC, temporary.resolve("incremental"))
                .classPath(classPath)
                .options("-Aauthadapter.dialects=h2,sqlite")
                .process(reprocessed(full));

        assertThat(incremental.errors()).isEmpty();
        assertThat(incremental.resources()).isEqualTo(resources);
        assertThat(incremental.generated()).isEqualTo(full.generated());
        assertThat(resources.get("META-INF/authadapter/app.AppUserAuthAdapter/schema/h2.sql"))
                .contains("visits integer", "born integer");
    }

    private static List<String> reprocessed(Result full) throws IOException {
        List<String> names = new ArrayList<>();
        for (String name : new TreeMap<>(SOURCES).keySet()) {
            String code =
                    Files.readString(full.classes().resolve("app/" + name + ".class"), StandardCharsets.ISO_8859_1);
            if (new AuthProcessor()
                    .getSupportedAnnotationTypes().stream().anyMatch(found -> code.contains(descriptor(found)))) {
                names.add("app." + name);
            }
        }
        return names;
    }

    private static String descriptor(String className) {
        return "L" + className.replace('.', '/') + ";";
    }

    private static void deleteGenerated(Result full) throws IOException {
        for (String file : full.generated().keySet()) {
            Files.delete(full.classes().resolve(file.replace(".java", ".class")));
        }
    }

    @Test
    @Disabled(
            "A build with Gradle itself needs a distribution of Gradle, and Maven Central has none. What Gradle demands"
                    + " is tested above; that an edit of an entity regenerates and another edit does not follows from it.")
    void buildsIncrementally() {}
}
