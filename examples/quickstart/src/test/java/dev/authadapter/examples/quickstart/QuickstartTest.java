package dev.authadapter.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AuthAdapters;
import dev.authadapter.AuthDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void opensTheDefaultFileInTheWorkingDirectory() throws Exception {
        Path file = Path.of("db.sqlite");
        boolean existed = Files.exists(file);
        try {
            assertThat(run(null)).contains("account and session went with it");
            assertThat(file).exists();
        } finally {
            if (!existed) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String run(String connection) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AuthDatabase database = AuthAdapters.open(connection, false)) {
            Quickstart.run(database, new Narrator(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
