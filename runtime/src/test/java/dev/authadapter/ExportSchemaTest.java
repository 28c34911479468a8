package dev.authadapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExportSchemaTest {

    private static final String SAMPLE = SampleAdapter.class.getName();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsTheSchemaOfAnAdapter() {
        assertThat(run("--adapter", SAMPLE, "--dialect", "h2")).isZero();

        assertThat(text(out)).isEqualTo(AuthSchema.of(SampleAdapter.class).ddl("h2"));
        assertThat(text(err)).isEmpty();
    }

    @Test
    void printsTheSchemaOfTheDefaultAdapterUnlessToldOtherwise() {
        assertThat(run("--dialect", "postgresql")).isZero();

        assertThat(text(out)).contains("create table auth_user");
    }

    @Test
    void writesToAFile(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("V1__auth.sql");

        assertThat(run("--dialect", "h2", "--output", file.toString(), "--adapter", SAMPLE))
                .isZero();

        assertThat(file).hasContent(AuthSchema.of(SampleAdapter.class).ddl("h2"));
        assertThat(Files.readString(file)).doesNotContain("\r");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void printsItsUsage() {
        assertThat(run("--help")).isZero();

        assertThat(text(out)).startsWith("Usage:").contains("--dialect", "--adapter", "--output", "--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    --dialect oracle8          | There is no schema of 'SampleAdapter' for 'oracle8'
                    --dialect h2 --output no/f | Cannot write 'no/f'
                    """)
    void failsWithOneMessage(String arguments, String message) {
        assertThat(run(("--adapter " + SAMPLE + " " + arguments).split(" "))).isEqualTo(1);

        assertThat(text(err)).contains(message).hasLineCount(1);
        assertThat(text(out)).isEmpty();
    }

    @Test
    void failsIfTheAdapterIsNotThere() {
        assertThat(run("--dialect", "h2", "--adapter", "com.example.Missing")).isEqualTo(1);

        assertThat(text(err)).contains("There is no class 'com.example.Missing' on the class path.");
    }

    @Test
    void failsIfTheAdapterHasNoSchema() {
        assertThat(run("--dialect", "h2", "--adapter", "java.lang.String")).isEqualTo(1);

        assertThat(text(err)).contains("annotationProcessorPaths");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    --output f                 | '--dialect' is missing.
                    --dialect                  | '--dialect' needs a value.
                    --dialect --help           | '--dialect' needs a value.
                    --dialect h2 --dialect h2  | '--dialect' is given twice.
                    -d h2                      | Unknown option '-d'.
                    """)
    void explainsWrongUsage(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(text(err)).startsWith(message).contains("Usage:");
        assertThat(text(out)).isEmpty();
    }

    private int run(String... arguments) {
        return new ExportSchema(stream(out), stream(err)).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
