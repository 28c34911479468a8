package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.schema.SchemaCompilation.CompilerKind;
import dev.authadapter.processor.schema.SchemaCompilation.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text of the schema files for the default entities; {@code -Dgolden.update=true} rewrites what is expected. */
final class DefaultSchemaTest {

    private static final Path EXPECTED = Path.of("src/test/resources/schema/defaults");

    @ParameterizedTest
    @EnumSource
    void isAsExpected(CompilerKind compiler, @TempDir Path directory) throws IOException {
        Result result = new SchemaCompilation(compiler, directory)
                .generate(SchemaCase.DEFAULTS.sources(), SchemaCase.DEFAULTS.model());

        assertThat(result.problems()).isEmpty();
        assertThat(result.files().keySet()).containsExactlyElementsOf(Dialects.products());
        for (Map.Entry<String, String> file : result.files().entrySet()) {
            compare(file.getKey() + ".sql", file.getValue());
        }
        compare("schema.json", result.snapshot().orElseThrow().toJson());
    }

    private static void compare(String name, String text) throws IOException {
        Path expected = EXPECTED.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, text);
        }
        assertThat(text).as(name).isEqualTo(Files.readString(expected));
    }
}
