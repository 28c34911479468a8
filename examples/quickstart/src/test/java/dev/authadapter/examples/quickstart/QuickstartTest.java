package dev.authadapter.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AuthAdapters;
import dev.authadapter.AuthDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer sees, on a file path and on a JDBC URL, the first time and the second. */
final class QuickstartTest {

    @Test
    void runsOnAFileAndAgainOnTheSameFile(@TempDir Path directory) {
        String file = directory.resolve("db.sqlite").toString();

        String first = run(file);
        assertThat(first)
                .contains("Created the tables")
                .contains("Registered the user\n")
                .contains("Opened the same link again: refused")
                .contains("Signed out: the session is gone")
                .contains("account and session went with it")
                .doesNotContain("which is wrong");
        assertThat(Path.of(file)).exists().isNotEmptyFile();

        String second = run(file);
        assertThat(second)
                .contains("Found the tables of an earlier run")
                .contains("Found the user of an earlier run")
                .contains("account and session went with it")
                .doesNotContain("which is wrong");
    }

    @Test
    void runsOnAJdbcUrl() {
        assertThat(run("jdbc:h2:mem:quickstart"))
                .contains("account and session went with it")
                .doesNotContain("which is wrong");
    }

    @Test
    void asAProgramItOpensTheDefaultFileInTheWorkingDirectory(@TempDir Path directory) throws Exception {
        assertThat(program(directory, Map.of()))
                .contains("Created the tables")
                .contains("account and session went with it")
                .doesNotContain("insert into")
                .doesNotContain("which is wrong");
        assertThat(directory.resolve("db.sqlite")).exists();
    }

    @Test
    void asAProgramItTakesTheDatabaseFromTheEnvironmentAndPrintsSqlOnDemand(@TempDir Path directory) throws Exception {
        assertThat(program(
                        directory, Map.of("DATABASE_CONNECTION_STRING", "jdbc:hsqldb:mem:quickstart", "DEBUG", "true")))
                .contains("Created the tables")
                .contains("insert into auth_user")
                .contains("account and session went with it")
                .doesNotContain("which is wrong");
        assertThat(directory).isEmptyDirectory();
    }

    private static String program(Path directory, Map<String, String> environment) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Quickstart.class.getName())
                .directory(directory.toFile())
                .redirectErrorStream(true);
        java.environment().keySet().removeAll(List.of("DATABASE_CONNECTION_STRING", "DEBUG"));
        java.environment().putAll(environment);
        Process process = java.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static String run(String connection) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AuthDatabase database = AuthAdapters.open(connection, false)) {
            Quickstart.run(database, new Narrator(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
