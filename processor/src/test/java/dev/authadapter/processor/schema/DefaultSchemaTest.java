package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.schema.SchemaCompilation.CompilerKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DefaultSchemaTest {

    @ParameterizedTest
    @EnumSource
    void smoke(CompilerKind compiler, @TempDir Path directory) {
        for (int i = 0; i < 4; i++) {
            long t = System.nanoTime();
            SchemaCompilation.Result result = new SchemaCompilation(compiler, directory)
                    .generate(
                            SchemaCompilation.sources("defaults"),
                            SchemaCompilation.model(SchemaCompilation.defaults(), List.copyOf(Dialects.products())));
            System.err.println((System.nanoTime() - t) / 1000000);
            if (i == 0) result.files().values().forEach(System.err::println);
            assertThat(result.problems()).isEmpty();
        }
    }
}
