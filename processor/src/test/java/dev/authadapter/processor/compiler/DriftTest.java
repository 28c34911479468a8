package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build is told how its tables differ from those under version control, and writes what leads from them. */
final class DriftTest {

    private static final String OUTPUT = "META-INF/authadapter/app.AppUserAuthAdapter/";
    private static final String NICK = "String nick;\n\n    public AppUser() {}";

    @TempDir
    Path temporary;

    private Path snapshot;
    private int builds;

    @BeforeEach
    void accept() throws IOException {
        snapshot = temporary.resolve("schema.json");
        Files.writeString(snapshot, resource(build(CompilerKind.JAVAC, "public AppUser() {}"), "schema.json"));
    }

    private Result build(CompilerKind kind, String members, String... options) {
        return Compilation.with(kind, temporary.resolve("build" + builds++))
                .source("app/AppUser.java", Entities.USER.replace("public AppUser() {}", members))
                .warnings()
                .options("-Aauthadapter.dialects=postgresql,sqlite")
                .options(options)
                .run();
    }

    private Result compare(CompilerKind kind, String members, String... more) {
        List<String> options = new ArrayList<>(List.of(more));
        options.add("-Aauthadapter.schema.snapshot=" + snapshot);
        return build(kind, members, options.toArray(String[]::new));
    }

    private static String resource(Result result, String name) {
        return result.resources().getOrDefault(OUTPUT + name, "");
    }

    @Test
    void saysNothingOfWhatIsTheSame() {
        Result result = compare(CompilerKind.JAVAC, "public AppUser() {}", "-Aauthadapter.schema.strict=true");

        assertThat(result.problemText()).isEmpty();
        assertThat(resource(result, "schema.json")).isEqualToIgnoringNewLines(text(snapshot));
        assertThat(result.resources()).containsEntry(OUTPUT + "migration/index.txt", "");
    }

    @ParameterizedTest
    @EnumSource
    void listsTheDifferencesOnceAndDraftsTheMigration(CompilerKind kind) {
        Result result = compare(kind, NICK);

        assertThat(result.errors()).isEmpty();
        assertThat(result.problemText().lines()).hasSize(1).first().asString().contains("""
                [Auth/SchemaDrift] The tables are not those of 'schema.json': column 'app_user.nick' is new. Read the drafts of the migration in \
                'META-INF/authadapter/app.AppUserAuthAdapter/migration', then accept them with 'dev.authadapter.AcceptSchema'.""");
        assertThat(resource(result, "migration/index.txt"))
                .isEqualTo("postgresql/V2__add_app_user_nick.sql\nsqlite/V2__add_app_user_nick.sql\n");
        assertThat(resource(result, "migration/postgresql/V2__add_app_user_nick.sql"))
                .isEqualTo("""
                -- Migration of app.AppUserAuthAdapter to revision 2
                -- Database: postgresql 14.0 or newer
                -- Written by Hibernate ORM 7.4.13.Final and authadapter; a draft, to be read before it is run

                alter table if exists app_user add column nick varchar(255);
                """);
        assertThat(resource(result, "schema.json")).contains("\"revision\": 2", "\"nick\"");
        assertThat(text(snapshot)).as("is never written").doesNotContain("nick");
    }

    @Test
    void failsAStrictBuild() {
        Result result = compare(CompilerKind.JAVAC, NICK, "-Aauthadapter.schema.strict=true");

        assertThat(result.errors()).hasSize(1).first().asString().contains("[Auth/SchemaDrift]");
    }

    @Test
    void asksForADecisionAndFollowsIt() throws IOException {
        Result asked = compare(CompilerKind.JAVAC, "@jakarta.persistence.Column(nullable = false) " + NICK);

        assertThat(asked.problemText()).contains("""
                [Auth/SchemaDecision] column 'app_user.nick' is new, and rows that exist have no value for it. \
                Write 'app_user.nick=default:<SQL of one value for all rows>', or \
                'app_user.nick=backfill:<SQL of a value from the row's other columns>', or 'app_user.nick=manual' into 'schema.decisions'.""");
        assertThat(asked.resources().keySet()).noneMatch(name -> name.contains("migration"));

        Files.writeString(temporary.resolve("schema.decisions"), "# of rows without\napp_user.nick=default:'?'\n");
        Result decided = compare(CompilerKind.JAVAC, "@jakarta.persistence.Column(nullable = false) " + NICK);

        assertThat(decided.problemText().lines()).hasSize(1);
        String name = "migration/sqlite/V2__add_app_user_nick_and_2_more.sql";
        assertThat(resource(decided, name)).contains("-- Decided: app_user.nick=default:'?'\n");
        assertThat(resource(decided, name + ".conf")).isEqualTo("executeInTransaction=false\n");
    }

    @Test
    void draftsTheFirst() throws IOException {
        Files.delete(snapshot);
        Result result = compare(CompilerKind.JAVAC, "public AppUser() {}");

        assertThat(result.problemText()).contains("[Auth/SchemaDrift] 'schema.json' does not exist yet.");
        assertThat(resource(result, "schema.json")).contains("\"revision\": 1");
        assertThat(resource(result, "migration/index.txt")).contains("postgresql/V1__create_");
    }

    @Test
    void keepsAnotherVersionOfHibernateApart() throws IOException {
        Files.writeString(snapshot, text(snapshot).replace("7.4.13.Final", "7.3.0.Final"));
        Result result = compare(CompilerKind.JAVAC, "public AppUser() {}");

        assertThat(result.problemText().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains(
                        "[Auth/SchemaDrift] 'schema.json' was taken with Hibernate ORM 7.3.0.Final, and this is 7.4.13.Final");
    }

    @Test
    void refusesWhatIsNoSnapshot() throws IOException {
        Files.writeString(snapshot, "<<<<<<< HEAD\n" + text(snapshot));
        assertThat(compare(CompilerKind.JAVAC, "public AppUser() {}").errors().toString())
                .contains(
                        "[Auth/BadOption] 'authadapter.schema.snapshot' names '" + snapshot
                                + "': line 1, column 1: found '<' where a value was expected. Mend it; after a merge, take one side of the snapshot as it is and compile again.");

        assertThat(build(CompilerKind.JAVAC, "public AppUser() {}", "-Aauthadapter.schema.snapshot=schema.json")
                        .errors()
                        .toString())
                .contains("Begin it with '${project.basedir}/' in Maven, or with '$projectDir/' in Gradle.");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
