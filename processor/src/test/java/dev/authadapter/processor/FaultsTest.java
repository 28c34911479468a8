package dev.authadapter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import dev.authadapter.processor.validation.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mistakes that are not in the sources of one compilation: of its options, its class path, or the processor. */
final class FaultsTest {

    private static final String PERSON_WITH_PHONE = """
            package lib;

            @jakarta.persistence.MappedSuperclass
            public abstract class Person extends dev.authadapter.entity.BaseUser {
                public Phone phone;
            }
            """;

    @TempDir
    Path temporary;

    private Compilation compilation(CompilerKind kind, String name) {
        return Compilation.with(kind, temporary.resolve(name)).source("app/AppUser.java", Entities.USER);
    }

    @ParameterizedTest
    @EnumSource
    void reportsAFaultOfItsOwnOnce(CompilerKind kind) {
        Rule broken = (model, problems) -> {
            throw new IllegalStateException("broken rule");
        };

        Result result = compilation(kind, "internal")
                .processors(new AuthProcessor(List.of(broken)))
                .run();

        assertThat(result.errors()).hasSize(1);
        assertThat(result.errorText())
                .startsWith("AppUser.java:")
                .contains(
                        "[Auth/Internal] The annotation processor of authadapter (unpackaged) failed at 'app.AppUser',"
                                + " which is a fault of its own. Report it, with this trace:")
                .contains("java.lang.IllegalStateException: broken rule");
    }

    @ParameterizedTest
    @EnumSource
    void namesTheMissingRuntime(CompilerKind kind) {
        List<Path> classPath = Compilation.testClassPath().stream()
                .filter(path -> !path.toString().contains("runtime"))
                .toList();
        String user =
                "package app; @dev.authadapter.annotation.AuthUser @jakarta.persistence.Entity public class AppUser {}";

        Result result = Compilation.with(kind, temporary)
                .source("app/AppUser.java", user)
                .classPath(classPath)
                .run();

        assertThat(result.errorText())
                .isEqualTo(
                        "AppUser.java:1:14 [Auth/MissingRuntime] The adapter needs 'dev.authadapter.AuthAdapter', which is"
                                + " not on the class path. Add dev.authadapter:authadapter-runtime to the dependencies.");
    }

    @ParameterizedTest
    @EnumSource
    void reportsAnInheritedPropertyAtTheHeir(CompilerKind kind) {
        String person = """
                package lib;

                @jakarta.persistence.MappedSuperclass
                public abstract class Person {
                    @jakarta.persistence.Id public String id;
                    public String email;
                    public java.time.LocalDate emailVerified;
                    public String name;
                    public String image;
                }
                """;

        Result result = compileAgainst(kind, person, List.of());

        assertThat(result.errors()).hasSize(1);
        assertThat(result.errorText())
                .startsWith("AppUser.java:8:")
                .contains(
                        "[Auth/WrongType] 'AppUser.emailVerified' is of type 'LocalDate', but the adapter needs 'Instant'")
                .endsWith(" Change its type. (It is declared as 'emailVerified' in 'lib.Person', in a library.)");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatToDoAboutAPropertyThatALibraryHides(CompilerKind kind) {
        String person = """
                package lib;

                @jakarta.persistence.MappedSuperclass
                public abstract class Person {
                    @jakarta.persistence.Id public String id;
                    @jakarta.persistence.Column(unique = true) public String email;
                    public java.time.Instant emailVerified;
                    private String remark;
                    @jakarta.persistence.Version private int version;

                    public String getRemark() {
                        return remark + version;
                    }
                }
                """;

        Result result = compileAgainst(kind, person, List.of());

        assertThat(result.errors()).hasSize(1);
        assertThat(result.errorText())
                .startsWith("AppUser.java:8:")
                .endsWith(
                        "[Auth/NotWritable] 'AppUser.remark' has no setter that package 'app' can call, so the adapter cannot"
                                + " write it. Declare 'remark' in 'AppUser' as well, with a getter and a setter. (It is"
                                + " declared as 'remark' in 'lib.Person', in a library.)");
    }

    @Test
    void namesAMissingTypeOfALibrary() {
        Result result = compileAgainst(CompilerKind.JAVAC, PERSON_WITH_PHONE, List.of("lib/Phone.class"));

        assertThat(result.errorText())
                .contains(
                        "[Auth/UnresolvedType] 'AppUser.phone' is of type 'Phone', which is not on the class path. Add the"
                                + " library that has it to the dependencies. (It is declared as 'phone' in 'lib.Person', in a"
                                + " library.)");
    }

    /** ECJ stops a processor that asks for such a type, by an exception. */
    @Test
    void leavesAMissingTypeOfALibraryToEcj() {
        Result result = compileAgainst(CompilerKind.ECJ, PERSON_WITH_PHONE, List.of("lib/Phone.class"));

        assertThat(result.errorText()).contains("lib.Phone cannot be resolved").doesNotContain("[Auth/");
    }

    /** Compiles a superclass apart, loses some of its classes, and then compiles a user class that extends it. */
    private Result compileAgainst(CompilerKind kind, String person, List<String> lost) {
        Result library = Compilation.with(kind, temporary.resolve("library"))
                .source("lib/Person.java", person)
                .source("lib/Phone.java", "package lib; public class Phone implements java.io.Serializable {}")
                .run();
        assertThat(library.messages()).isEmpty();
        lost.forEach(file -> delete(library.classes().resolve(file)));
        List<Path> classPath = new ArrayList<>(Compilation.testClassPath());
        classPath.add(library.classes());
        String user = """
                package app;

                import dev.authadapter.annotation.AuthUser;
                import jakarta.persistence.Entity;

                @AuthUser
                @Entity
                public class AppUser extends lib.Person {

                    public AppUser() {}
                }
                """;
        return Compilation.with(kind, temporary.resolve("application"))
                .source("app/AppUser.java", user)
                .source("app/Main.java", "package app; final class Main { AppUserAuthAdapter adapter; }")
                .classPath(classPath)
                .run();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
