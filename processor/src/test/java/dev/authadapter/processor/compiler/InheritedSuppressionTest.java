package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A warning of an inherited member can be silenced where the member is, around it, or by the entity that inherits it. */
final class InheritedSuppressionTest {

    private static final String SUPPRESSION = "@SuppressWarnings(\"auth:NarrowColumn\") ";
    private static final String COLUMN = "private String image;";

    /** The column is inherited, so that it has a place, classes around the place, and an heir. */
    private static final String USERS = """
            package app;

            import dev.authadapter.annotation.AuthUser;
            import jakarta.persistence.*;

            final class Users {

                @MappedSuperclass
                abstract static class Person {
                    @Id
                    @Column(name = "id")
                    String id;

                    @Column(unique = true)
                    String email;

                    java.time.Instant emailVerified;

                    private String image;

                    String getImage() {
                        return image;
                    }

                    void setImage(String image) {
                        this.image = image;
                    }
                }

                @AuthUser
                @Entity
                static class AppUser extends Person {}
            }
            """;

    @TempDir
    Path temporary;

    private List<String> problems(CompilerKind kind, String text) {
        return Compilation.with(kind, temporary)
                .warnings()
                .source("app/Users.java", text)
                .options("-Aauthadapter.dialects=h2")
                .run()
                .problemText()
                .lines()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void warnsWithoutOne(CompilerKind kind) {
        assertThat(problems(kind, USERS)).hasSize(1).first().asString().startsWith("warning: ");
    }

    @ParameterizedTest
    @EnumSource
    void isSilentOnAClassAroundIt(CompilerKind kind) {
        assertThat(problems(kind, USERS.replace("final class Users", SUPPRESSION + "final class Users")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isSilentOnTheHeir(CompilerKind kind) {
        assertThat(problems(kind, USERS.replace("@AuthUser", SUPPRESSION + "@AuthUser")))
                .isEmpty();
    }

    /** Many builds have every warning of javac stop them. */
    @Test
    void isNothingThatLintObjectsTo() {
        List<Message> messages = Compilation.with(CompilerKind.JAVAC, temporary)
                .warnings()
                .source("app/Users.java", USERS.replace(COLUMN, SUPPRESSION + COLUMN))
                .options("-Aauthadapter.dialects=h2", "-Xlint:all,-processing,-serial", "-Werror")
                .run()
                .messages();

        assertThat(messages).isEmpty();
    }
}
