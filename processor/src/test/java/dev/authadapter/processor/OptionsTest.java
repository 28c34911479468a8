package dev.authadapter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the compiler is told by {@code -Aauthadapter.…}. */
final class OptionsTest {

    @TempDir
    Path temporary;

    private Result compile(CompilerKind kind, String... options) {
        return Compilation.with(kind, temporary)
                .warnings()
                .source("app/AppUser.java", Entities.USER)
                .options(options)
                .run();
    }

    @ParameterizedTest
    @EnumSource
    void refusesWrongValuesOfEach(CompilerKind kind) {
        Result result = compile(
                kind,
                "-Aauthadapter.passkeys=maybe",
                "-Aauthadapter.verificationTokens=sha256",
                "-Aauthadapter.naming=snake",
                "-Aauthadapter.nationalizedText=nvarchar",
                "-Aauthadapter.adapter=class",
                "-Aauthadapter.dialects=h2, sqllite, postgresql:new, mysql:99999999",
                "-Aauthadapter.trace");

        assertThat(result.problemText()).isEqualTo("""
                        [Auth/BadOption] 'authadapter.adapter' is 'class'. It must be the simple name of a class.
                        [Auth/BadOption] 'authadapter.dialects' names no database known as 'sqllite'. Did you mean 'sqlite'?
                        [Auth/BadOption] 'authadapter.dialects' names the database 'mysql:99999999', which has no version of numbers after the colon. Write 'mysql' for any, or for example 'mysql:16'.
                        [Auth/BadOption] 'authadapter.dialects' names the database 'postgresql:new', which has no version of numbers after the colon. Write 'postgresql' for any, or for example 'postgresql:16'.
                        [Auth/BadOption] 'authadapter.naming' is 'snake'. It must be JPA or SNAKE_CASE.
                        [Auth/BadOption] 'authadapter.nationalizedText' is 'nvarchar'. It must be true or false.
                        [Auth/BadOption] 'authadapter.passkeys' is 'maybe'. It must be true or false.
                        [Auth/BadOption] 'authadapter.trace' is ''. It must be true or false.
                        [Auth/BadOption] 'authadapter.verificationTokens' is 'sha256'. It must be SHA256, HMAC_SHA256 or PLAIN.""");
    }

    @ParameterizedTest
    @EnumSource
    void refusesOptionsWithoutValue(CompilerKind kind) {
        Result result = compile(kind, "-Aauthadapter.adapter= ", "-Aauthadapter.dialects=,");

        assertThat(result.problemText()).isEqualTo("""
                        [Auth/BadOption] 'authadapter.adapter' has no value. Give it one, or leave the option out.
                        [Auth/BadOption] 'authadapter.dialects' has no value. Give it one, or leave the option out.""");
    }

    /** By a message of its own, which says what was meant, and not by the compiler's as well. */
    @ParameterizedTest
    @EnumSource
    void refusesUnknownOptions(CompilerKind kind) {
        Result result = compile(
                kind,
                "-Aauthadapter.dialect=h2",
                "-Aauthadapter.colour=blue",
                "-Aauthadapter.dialects=h2",
                "-Aother.foo=1");

        assertThat(result.problemText()).isEqualTo("""
                        [Auth/BadOption] 'authadapter.colour' is not an option. Name one of 'authadapter.adapter', 'authadapter.dialects', 'authadapter.naming', 'authadapter.nationalizedText', 'authadapter.passkeys', 'authadapter.component', 'authadapter.sessionTokens', 'authadapter.verificationTokens', 'authadapter.migrateTokensOnRead', 'authadapter.encryptProviderTokens', 'authadapter.schema.snapshot', 'authadapter.schema.strict', 'authadapter.trace'.
                        [Auth/BadOption] 'authadapter.dialect' is not an option. Did you mean 'authadapter.dialects'?""");
        assertThat(result.messages().stream().filter(message -> !message.isError()))
                .noneMatch(message -> message.text().contains("authadapter."));
    }

    /** By the class too, whose word is the stronger. */
    @ParameterizedTest
    @EnumSource
    void makesTheSchemaOfThePersistenceUnitThatIsDescribed(CompilerKind kind) {
        String config = "@dev.authadapter.annotation.AuthConfig("
                + "naming = dev.authadapter.annotation.Naming.SNAKE_CASE, nationalizedText = true)\n@AuthUser";
        String user = Entities.USER
                .replace("@AuthUser", config)
                .replace("extends BaseUser {", "extends BaseUser { String favouriteColour;");

        Result annotated = Compilation.with(kind, temporary)
                .source("app/AppUser.java", user)
                .options("-Aauthadapter.dialects=oracle", "-Aauthadapter.naming=JPA")
                .run();

        assertThat(annotated.problemText()).isEmpty();
        assertThat(annotated.resources().get("META-INF/authadapter/app.AppUserAuthAdapter/schema/oracle.sql"))
                .contains("favourite_colour nvarchar2(255)");
    }

    /**
     * A compiler lets a processor write files, not delete them. Those of databases that are no longer asked for stay until the output
     * is cleaned, and are not in the index, which is all that the runtime goes by.
     */
    @ParameterizedTest
    @EnumSource
    void forgetsDatabasesThatAreNoLongerAskedFor(CompilerKind kind) {
        String index = "META-INF/authadapter/app.AppUserAuthAdapter/schema/index.txt";

        assertThat(compile(kind, "-Aauthadapter.dialects=h2,oracle").resources())
                .containsEntry(index, "h2\noracle\n");
        assertThat(compile(kind, "-Aauthadapter.dialects=h2").resources())
                .containsEntry(index, "h2\n")
                .containsKey(index.replace("index.txt", "oracle.sql"));
    }

    /** Else the compiler warns that it did not recognize them. */
    @Test
    void declaresEachToTheCompiler() {
        assertThat(new AuthProcessor().getSupportedOptions())
                .containsExactlyInAnyOrderElementsOf(Stream.of(ProcessorOptions.values())
                        .map(ProcessorOptions::key)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void obeysOptionsUnlessAnAnnotationSaysOtherwise(CompilerKind kind) {
        String config = "@dev.authadapter.annotation.AuthConfig(adapter = \"Named\")\n@AuthUser";

        Result result = Compilation.with(kind, temporary)
                .source("app/AppUser.java", Entities.USER.replace("@AuthUser", config))
                .options(
                        "-Aauthadapter.adapter=Other",
                        "-Aauthadapter.dialects=h2,postgresql:16",
                        "-Aauthadapter.passkeys=false",
                        "-Aauthadapter.sessionTokens=PLAIN")
                .run();

        assertThat(result.problemText()).isEmpty();
        assertThat(result.generated()).containsKey("app/Named.java").doesNotContainKey("app/AppUserAuthenticator.java");
        assertThat(result.generated().get("app/AppUserSessionAuthBinding.java")).contains("TokenProperty.ofPlain(");
        assertThat(result.generated().get("app/AppUserVerificationTokenAuthBinding.java"))
                .contains("TokenProperty.ofSha256(");
        assertThat(result.resources())
                .containsOnlyKeys(
                        "META-INF/authadapter/app.Named/schema.json",
                        "META-INF/authadapter/app.Named/schema/h2.sql",
                        "META-INF/authadapter/app.Named/schema/index.txt",
                        "META-INF/authadapter/app.Named/schema/postgresql-16.sql");
    }
}
