package dev.authadapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.entity.User;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PurgeExpiredTest {

    private static final Instant NOW = Instant.parse("2030-06-01T12:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    @Test
    void deletesWhatHasEnded_andShowsHowFarItIs() {
        String file = directory.resolve("auth.sqlite").toString();
        try (AuthDatabase database = AuthAdapters.open(file)) {
            database.createSchema();
            String userId = Objects.requireNonNull(
                    database.adapter().createUser(new User()).getId());
            for (int i = 0; i < 3; i++) {
                database.adapter().createSession(userId, "ended" + i, NOW.minusSeconds(i));
            }
            database.adapter().createSession(userId, "active", NOW.plusSeconds(1));
            database.adapter().createVerificationToken("ann@example.com", "ended", NOW.minusSeconds(1));
        }

        int exit = run("--database", file, "--batch", "2");

        assertThat(text(err)).isEmpty();
        assertThat(exit).isZero();
        assertThat(text(out))
                .contains("[####################....................]  50 % 2 of 4")
                .contains("[########################################] 100 % 4 of 4")
                .endsWith("3 sessions and 1 verification tokens deleted\n");
        try (AuthDatabase database = AuthAdapters.open(file)) {
            assertThat(database.adapter().getSessionAndUser("active")).isPresent();
            assertThat(database.adapter().getSessionAndUser("ended0")).isEmpty();
        }
    }

    @Test
    void saysSoIfThereIsNothingToDelete() {
        String file = directory.resolve("auth.sqlite").toString();
        try (AuthDatabase database = AuthAdapters.open(file)) {
            database.createSchema();
        }

        assertThat(run("--database", file)).isZero();

        assertThat(text(out)).endsWith("0 sessions and 0 verification tokens deleted\n");
    }

    @Test
    void endsWithAMessageIfTheTablesAreMissing() {
        assertThat(run("--database", directory.resolve("empty.sqlite").toString()))
                .isEqualTo(1);

        assertThat(text(err)).isNotBlank().doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                                | Missing required option: '--database=<connection>'
            --database                        | Missing required parameter for option '--database' (<connection>)
            --database a --database b         | option '--database' (<connection>) should be specified only once
            --database a --batch 0            | '--batch' is '0', which is no positive number of rows.
            --database a --batch many         | Invalid value for option '--batch': 'many' is not an int
            --database a --dialect h2         | Unknown options: '--dialect', 'h2'
            """)
    void refusesWrongUsage(String arguments, String message) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" +")))
                .isEqualTo(2);

        assertThat(text(err)).startsWith(message).contains("Usage: ");
    }

    @Test
    void printsItsUsage() {
        assertThat(run("--help")).isZero();

        assertThat(text(out)).startsWith("Usage: ").contains("--batch=<rows>", "at most (default: 1000)");
    }

    private int run(String... arguments) {
        return PurgeExpired.run(stream(out), stream(err), Clock.fixed(NOW, ZoneOffset.UTC), arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
