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

/** Warnings can be silenced where they are, and around it, and no compiler objects to that. */
final class SuppressionTest {

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

    private List<Message> messages(CompilerKind kind, String text) {
        return Compilation.with(kind, temporary)
                .plain()
                .source("app/Users.java", text)
                .options("-Aauthadapter.dialects=h2")
                .run()
                .messages();
    }

    @ParameterizedTest
    @EnumSource
    void warnsWithoutOne(CompilerKind kind) {
        assertThat(messages(kind, USERS)).hasSize(1).noneMatch(Message::isError);
    }

    @ParameterizedTest
    @EnumSource
    void doesNotHeedThatOfAnotherWarning(CompilerKind kind) {
        String other = "@SuppressWarnings({\"auth:Narrow\", \"NarrowColumn\"}) ";

        assertThat(messages(kind, USERS.replace(COLUMN, other + COLUMN))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void isSilentOnTheMember(CompilerKind kind) {
        assertThat(messages(kind, USERS.replace(COLUMN, SUPPRESSION + COLUMN))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isSilentOnTheClass(CompilerKind kind) {
        assertThat(messages(kind, USERS.replace("@MappedSuperclass", SUPPRESSION + "@MappedSuperclass")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isSilentOnAClassAroundIt(CompilerKind kind) {
        assertThat(messages(kind, USERS.replace("final class Users", SUPPRESSION + "final class Users")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isSilentOnTheHeir(CompilerKind kind) {
        assertThat(messages(kind, USERS.replace("@AuthUser", SUPPRESSION + "@AuthUser")))
                .isEmpty();
    }

    /** Many builds have every warning of javac stop them. */
    @Test
    void isNothingThatLintObjectsTo() {
        List<Message> messages = Compilation.with(CompilerKind.JAVAC, temporary)
                .plain()
                .source("app/Users.java", USERS.replace(COLUMN, SUPPRESSION + COLUMN))
                .options("-Aauthadapter.dialects=h2", "-Xlint:all,-processing,-serial", "-Werror")
                .run()
                .messages();

        assertThat(messages).isEmpty();
    }
}
