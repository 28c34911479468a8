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
    void givesFlywayTheNextVersion(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("V2_1__other.sql"), "");
        Files.writeString(directory.resolve("R__view.sql"), "");

        assertThat(run("--dialect", "h2", "--format", "flyway", "--output", directory.toString(), "--adapter", SAMPLE))
                .isZero();

        assertThat(directory.resolve("V3__auth_tables.sql"))
                .hasContent(AuthSchema.of(SampleAdapter.class).ddl("h2"));
    }

    @Test
    void writesChangeSetsForLiquibase() {
        assertThat(run("--dialect", "h2", "--format", "liquibase-sql", "--adapter", SAMPLE))
                .isZero();

        assertThat(text(out))
                .startsWith("--liquibase formatted sql\n\n-- Schema of SampleAdapter")
                .contains(
                        "\n\n--changeset authadapter:SampleAdapter-1-table-sample_user dbms:h2\ncreate table sample_user (",
                        ";\n--rollback drop table sample_user;\n\n--changeset");
    }

    @Test
    void drawsDiagrams() {
        assertThat(run("--format", "mermaid")).isZero();
        assertThat(run("--format", "html")).isZero();

        assertThat(text(out)).contains("erDiagram\n", "auth_user ||--o{ auth_session", "<!DOCTYPE html>", "<svg ");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void saysIfThereIsNothingToDraw() {
        assertThat(run("--format", "html", "--adapter", SAMPLE)).isEqualTo(1);

        assertThat(text(err))
                .startsWith("There is no schema.json of 'SampleAdapter'.")
                .hasLineCount(1);
    }

    @Test
    void printsItsUsage() {
        assertThat(run("--help")).isZero();

        assertThat(text(out))
                .startsWith("Usage:")
                .contains("--dialect", "--adapter", "--output", "--help", "sql, flyway, liquibase-sql, mermaid, html")
                .contains("2   wrong usage");
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
                    --output f                      | '--dialect' is missing. There is a schema for: h2, hsqldb,
                    --dialect                       | Missing required parameter for option '--dialect' (<name>)
                    --dialect h2 --dialect h2       | option '--dialect' (<name>) should be specified only once
                    --dialect h2 --shape round      | Unknown options: '--shape', 'round'
                    --dialect h2 --format pdf       | Invalid value for option '--format': 'pdf' is none of sql, flyway, liquibase-sql, mermaid, html
                    --dialect h2 --format html      | '--format=html' shows what all databases have in common. Leave '--dialect' out.
                    --dialect h2 --format flyway --output tables.sql | Flyway would not run a file named 'tables.sql'.
                    """)
    void explainsWrongUsage(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(text(err)).startsWith(message).contains("Usage:");
        assertThat(text(out)).isEmpty();
    }

    private int run(String... arguments) {
        return ExportSchema.run(stream(out), stream(err), arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
