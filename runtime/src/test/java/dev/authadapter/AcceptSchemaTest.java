package dev.authadapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.schema.SchemaSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drafts of {@link DraftedAdapter} lead from revision 1 to 3. */
final class AcceptSchemaTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    private Path snapshot;
    private Path migrations;

    @BeforeEach
    void accepted() throws IOException {
        snapshot = directory.resolve("authadapter/schema.json");
        migrations = directory.resolve("migration");
        Files.createDirectories(snapshot.getParent());
        Files.writeString(
                snapshot,
                AuthSchema.of(DraftedAdapter.class).snapshot().withRevision(1).toJson());
    }

    private int run(String... more) {
        String[] arguments = new String[4 + more.length];
        System.arraycopy(
                new String[] {"--adapter", DraftedAdapter.class.getName(), "--snapshot", snapshot.toString()},
                0,
                arguments,
                0,
                4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return AcceptSchema.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private int accept() {
        return run("--migrations", "h2=" + migrations);
    }

    @Test
    void copiesDraftsAfterTheLastVersionAndForgetsDecisions() throws IOException {
        Files.createDirectories(migrations);
        Files.writeString(migrations.resolve("V7__other.sql"), "");
        Path decisions = snapshot.resolveSibling("schema.decisions");
        Files.writeString(decisions, "# what is decided\nusers.image=drop\n");

        assertThat(accept()).as(err.toString(StandardCharsets.UTF_8)).isZero();

        assertThat(migrations.resolve("V8__add_users_nick.sql")).content().contains("add column nick");
        assertThat(migrations.resolve("V8__add_users_nick.sql.conf")).exists();
        assertThat(migrations.resolve("V9__drop_users_image.sql")).content().contains("drop column image");
        assertThat(SchemaSnapshot.parse(Files.readString(snapshot)).revision()).isEqualTo(3);
        assertThat(decisions).hasContent("# what is decided");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("V8__add_users_nick.sql", "schema.json");
    }

    @Test
    void acceptsOnce() {
        accept();
        out.reset();

        assertThat(accept()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("These tables are accepted already.");
        assertThat(migrations).isDirectoryNotContaining("glob:**V3__add*");
    }

    @Test
    void takesNoMigrationOfTablesThatAreThere() throws IOException {
        assertThat(run("--snapshot-only")).isZero();

        assertThat(SchemaSnapshot.parse(Files.readString(snapshot)).revision()).isEqualTo(3);
        assertThat(migrations).doesNotExist();
    }

    @Test
    void refusesDraftsOfAnotherRevision() throws IOException {
        Files.writeString(snapshot, Files.readString(snapshot).replace("\"revision\": 1", "\"revision\": 2"));

        assertThat(accept()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("is of revision 2, and the drafts lead from revision 1. Compile again");
        assertThat(migrations).doesNotExist();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run("--migrations", "oracle=" + migrations)).isEqualTo(1);
        assertThat(run()).isEqualTo(2);
        assertThat(AcceptSchema.run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        "--adapter",
                        "dev.authadapter.defaults.DefaultAuthAdapter",
                        "--snapshot",
                        snapshot.toString(),
                        "--snapshot-only"))
                .isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "There is no draft for 'oracle', but for: h2.",
                        "Give either '--migrations <dialect>=<directory>' or '--snapshot-only'.",
                        "There is nothing to accept for 'DefaultAuthAdapter'.");
    }
}
