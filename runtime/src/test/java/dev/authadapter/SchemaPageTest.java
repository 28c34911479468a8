package dev.authadapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code docs/schema.md} work as they stand there, one after the other. */
final class SchemaPageTest {

    private static final String COMMAND = "java -cp … dev.authadapter.ExportSchema ";

    @Test
    void everyExportSucceeds(@TempDir Path project) throws IOException {
        List<String> commands = Files.readAllLines(Path.of("../docs/schema.md")).stream()
                .filter(line -> line.startsWith(COMMAND) && !line.contains("--accept"))
                .toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(6);
        Files.createDirectories(project.resolve("src/main/resources/db/migration"));

        for (String command : commands) {
            List<String> arguments = new ArrayList<>(
                    Arrays.asList(command.substring(COMMAND.length()).split(" ")));
            int output = arguments.indexOf("--output") + 1;
            if (output > 0) {
                arguments.set(output, project.resolve(arguments.get(output)).toString());
            }
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);

            assertThat(ExportSchema.run(stream, stream, arguments.toArray(String[]::new)))
                    .as(command + "\n" + printed)
                    .isZero();
        }

        assertThat(project.resolve("src/main/resources/db/migration/V1__auth_tables.sql"))
                .content()
                .contains("create table auth_user");
        assertThat(project.resolve("src/main/resources/db/auth.sql")).content().startsWith("--liquibase formatted sql");
        assertThat(project.resolve("schema.mmd")).content().contains("erDiagram");
        assertThat(project.resolve("schema.html")).content().contains("<svg ");
    }
}
