package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.AuthProcessor;
import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The processor beside others, which write classes in rounds of their own. */
final class RoundsTest {

    private static final String MAIN =
            "package app; final class Main { AppUserAuthAdapter adapter; AppUserPatch patch; }";
    private static final String PLAIN = "package app; public class Extra {}";

    @TempDir
    Path temporary;

    private Compilation compilation(CompilerKind kind, SourceGenerator other) {
        return Compilation.with(kind, temporary)
                .processors(new AuthProcessor(), other)
                .options("-Aauthadapter.dialects=h2");
    }

    @ParameterizedTest
    @EnumSource
    void writesTheAdapterBeforeTheLastRound(CompilerKind kind) {
        Result result = Compilation.with(kind, temporary)
                .source("app/AppUser.java", Entities.USER)
                .source("app/Main.java", MAIN)
                .options("-Aauthadapter.dialects=h2")
                .run();

        assertThat(result.messages()).isEmpty();
        assertThat(result.classes().resolve("app/AppUserAuthAdapter.class")).exists();
        assertThat(result.resources())
                .containsOnlyKeys(
                        "META-INF/authadapter/app.AppUserAuthAdapter/schema.json",
                        "META-INF/authadapter/app.AppUserAuthAdapter/schema/h2.sql",
                        "META-INF/authadapter/app.AppUserAuthAdapter/schema/index.txt");
    }

    @ParameterizedTest
    @EnumSource
    void readsARoleClassOfALaterRound(CompilerKind kind) {
        Result result = compilation(kind, new SourceGenerator(1, "app.AppUser", Entities.USER))
                .source("app/Main.java", MAIN)
                .run();

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated()).containsKey("app/AppUserAuthAdapter.java");
    }

    @ParameterizedTest
    @EnumSource
    void waitsForTheTypeOfAProperty(CompilerKind kind) {
        String user = Entities.USER.replace("public AppUser() {}", "Extra extra;\n\n    public AppUser() {}");

        String text = "package app; public class Extra implements java.io.Serializable {}";

        Result result = compilation(kind, new SourceGenerator(1, "app.First", PLAIN.replace("Extra", "First")))
                .processor(new SourceGenerator(2, "app.Extra", text))
                .source("app/AppUser.java", user)
                .source("app/Main.java", MAIN)
                .run();

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated().get("app/AppUserPatch.java")).contains("setExtra(@Nullable Extra ");
    }

    @ParameterizedTest
    @EnumSource
    void waitsForASuperclass(CompilerKind kind) {
        String user = Entities.USER.replace("extends BaseUser", "extends Person");
        String person = """
                package app;

                @jakarta.persistence.MappedSuperclass
                public abstract class Person extends dev.authadapter.entity.BaseUser {}
                """;

        Result result = compilation(kind, new SourceGenerator(1, "app.Person", person))
                .source("app/AppUser.java", user)
                .source("app/Main.java", MAIN)
                .run();

        assertThat(result.messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesATypeThatNeverComesToTheCompiler(CompilerKind kind) {
        String user = Entities.USER.replace("public AppUser() {}", "Strin phone;\n\n    public AppUser() {}");

        Result result = compilation(kind, new SourceGenerator(1, "app.Extra", PLAIN))
                .source("app/AppUser.java", user)
                .source("app/Main.java", MAIN)
                .run();

        assertThat(result.errors()).hasSize(1);
        assertThat(result.errorText())
                .startsWith("AppUser.java:")
                .contains("Strin")
                .doesNotContain("[Auth/");
    }

    @ParameterizedTest
    @EnumSource
    void refusesARoleClassThatComesTooLate(CompilerKind kind) {
        Result result = compilation(kind, new SourceGenerator(1, "app.AppAccount", Entities.of("Account", "AppUser")))
                .source("app/AppUser.java", Entities.USER)
                .source("app/Main.java", MAIN)
                .run();

        assertThat(result.errors()).hasSize(1);
        assertThat(result.errorText())
                .isEqualTo(
                        "AppAccount.java:9:1 [Auth/LateRole] 'AppAccount' is annotated @AuthAccount, but another annotation"
                                + " processor made it after the adapter was written. Write the class by hand, or generate it in a"
                                + " module that is compiled before this one.");
    }

    @ParameterizedTest
    @EnumSource
    void letsOtherProcessorsFinishBeforeItReports(CompilerKind kind) {
        Result result = compilation(kind, new SourceGenerator(2, "app.Extra", PLAIN))
                .source("app/AppUser.java", Entities.USER.replace("@Entity\n", ""))
                .source("app/Main.java", MAIN)
                .source("app/User.java", "package app; final class User { Extra extra; }")
                .run();

        assertThat(result.errors()).hasSize(1);
        assertThat(result.errorText()).contains("[Auth/NotAnEntity]");
    }

    /** ECJ's processors cannot replace what is there; javac's can, and a build that does not clean relies on it. */
    @ParameterizedTest
    @EnumSource
    void compilesAgainWithEarlierOutputOnTheClassPath(CompilerKind kind) {
        Result first = Compilation.with(kind, temporary.resolve("first"))
                .source("app/AppUser.java", Entities.USER)
                .options("-Aauthadapter.dialects=h2")
                .run();
        List<Path> classPath = new ArrayList<>(Compilation.testClassPath());
        classPath.add(first.classes());

        Result second = Compilation.with(kind, temporary.resolve("second"))
                .source("app/AppUser.java", Entities.USER)
                .source("app/Main.java", MAIN)
                .classPath(classPath)
                .options("-Aauthadapter.dialects=h2")
                .run();

        assertThat(second.errorText())
                .isEqualTo(
                        kind == CompilerKind.JAVAC
                                ? ""
                                : "AppUser.java:9:1 [Auth/NameTaken] 'AppUserAccount' is to be generated for the adapter, but"
                                        + " is on the class path already, and this compiler does not replace it. Remove the output"
                                        + " of earlier builds from the class path.");
    }
}
