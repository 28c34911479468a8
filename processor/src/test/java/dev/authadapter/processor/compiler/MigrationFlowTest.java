package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import dev.authadapter.tck.jpa.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From build to build, as an application grows: drafts are accepted, and Flyway runs them. */
final class MigrationFlowTest {

    private static final String OUTPUT = "META-INF/authadapter/app.AppUserAuthAdapter/";
    private static final String REQUIRED = "@jakarta.persistence.Column(nullable = false) String nick;";

    @TempDir
    Path temporary;

    private Path snapshot;
    private int builds;

    @BeforeEach
    void start() {
        snapshot = temporary.resolve("schema.json");
    }

    private Result build(String members, String... decisions) throws IOException {
        Files.write(temporary.resolve("schema.decisions"), List.of(decisions));
        Result result = Compilation.with(CompilerKind.JAVAC, temporary.resolve("build" + builds++))
                .source(
                        "app/AppUser.java",
                        Entities.USER.replace("public AppUser() {}", members + " public AppUser() {}"))
                .options("-Aauthadapter.dialects=postgresql,sqlite", "-Aauthadapter.schema.snapshot=" + snapshot)
                .run();
        assertThat(result.errors()).isEmpty();
        assertThat(result.resources()).as("nothing left to decide").containsKey(OUTPUT + "migration/index.txt");
        return result;
    }

    /** What {@code AcceptSchema} does in an empty directory of migrations. */
    private void accept(Result build) throws IOException {
        Files.writeString(snapshot, build.resources().getOrDefault(OUTPUT + "schema.json", ""));
        for (String draft : drafts(build)) {
            Path file = temporary.resolve(draft);
            Files.createDirectories(file.getParent());
            Files.writeString(file, build.resources().getOrDefault(OUTPUT + "migration/" + draft, ""));
        }
    }

    private static List<String> drafts(Result build) {
        return build.resources()
                .getOrDefault(OUTPUT + "migration/index.txt", "")
                .lines()
                .toList();
    }

    private MigrateResult migrate(String url, String dialect) {
        return Flyway.configure()
                .dataSource(url, null, null)
                .locations("filesystem:" + temporary.resolve(dialect))
                .load()
                .migrate();
    }

    private static String row(String url, String columns) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + columns + " from app_user")) {
            rows.next();
            return rows.getString(1) + ' ' + rows.getString(2);
        }
    }

    @Test
    void isRunByFlyway() throws Exception {
        accept(build(""));
        String postgresql = TestDatabase.POSTGRESQL.newJdbcUrl();
        String sqlite = TestDatabase.SQLITE.newJdbcUrl();
        migrate(postgresql, "postgresql");
        migrate(sqlite, "sqlite");
        for (String url : List.of(postgresql, sqlite)) {
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                statement.execute("insert into app_user (id, email) values ('u1', 'a@b.c')");
            }
        }

        accept(build(REQUIRED, "app_user.nick=backfill:'nick of ' || email"));
        accept(build("String alias;", "app_user.nick=rename:alias"));

        assertThat(migrate(postgresql, "postgresql").migrationsExecuted).isEqualTo(2);
        assertThat(migrate(sqlite, "sqlite").migrationsExecuted).isEqualTo(2);
        assertThat(row(postgresql, "id, alias")).isEqualTo("u1 nick of a@b.c");
        assertThat(row(sqlite, "id, alias")).isEqualTo("u1 nick of a@b.c");
        assertThat(drafts(build("String alias;"))).as("all is accepted").isEmpty();
    }

    /** The snapshot is a conflict to the version control system, and one side of it is right as it is. */
    @Test
    void goesOnAfterABranchWasMerged() throws IOException {
        accept(build(""));
        String common = Files.readString(snapshot);
        Result branch = build("String ours;");
        Result mainline = build("String theirs;");
        assertThat(drafts(branch)).contains("postgresql/V2__add_app_user_ours.sql");
        assertThat(drafts(mainline)).contains("postgresql/V2__add_app_user_theirs.sql");
        accept(mainline);

        Result merged = build("String ours; String theirs;");

        assertThat(drafts(merged)).contains("postgresql/V3__add_app_user_ours.sql");
        assertThat(common).contains("\"revision\": 1");
        accept(merged);
        assertThat(Files.readString(snapshot)).contains("\"revision\": 3", "\"ours\"", "\"theirs\"");
    }

    /** What is dropped goes in a file of its own, which can wait until no earlier version runs. */
    @Test
    void dropsLater() throws IOException {
        accept(build("String nick; " + "String motto;"));
        Result result = build("String name2;", "app_user.nick=drop", "app_user.motto=keep");

        assertThat(drafts(result))
                .contains("postgresql/V2__add_app_user_name2.sql", "postgresql/V3__drop_app_user_nick.sql");
        assertThat(result.resources().get(OUTPUT + "schema.json"))
                .contains("\"revision\": 3", "\"kept\": [\n        {\"name\": \"motto\"");
    }
}
