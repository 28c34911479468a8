package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.schema.SchemaCompilation.CompilerKind;
import dev.authadapter.processor.schema.SchemaCompilation.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code of the application that decides about the schema may have been compiled before, in a module of its own. */
final class ShadowCodeTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void isReadFromClassFiles(CompilerKind compiler) {
        List<Path> all = SchemaCase.CONVERTED.sources();
        List<Path> entities = all.stream()
                .filter(file -> file.endsWith("Patron.java") || file.endsWith("Version.java"))
                .toList();
        List<Path> values =
                all.stream().filter(file -> !entities.contains(file)).toList();
        SchemaCompilation earlier = new SchemaCompilation(compiler, directory.resolve("values"));
        earlier.compile(values, (loader, processor) -> {});

        Result apart = new SchemaCompilation(compiler, directory.resolve("entities"))
                .withClassPath(earlier.classes())
                .withMapped(List.of("com.example.ColourConverter"))
                .generate(entities, SchemaCase.CONVERTED.model("postgresql"));
        Result together = new SchemaCompilation(compiler, directory.resolve("all"))
                .generate(all, SchemaCase.CONVERTED.model("postgresql"));

        assertThat(apart.problems()).isEmpty();
        assertThat(apart.files()).isEqualTo(together.files());
        assertThat(together.file("postgresql"))
                .contains(
                        "colour varchar(255) check ((colour in ('r','dark g'))),",
                        "shelf varchar(255) check ((shelf in ('it''s on top','below'))),");
    }
}
