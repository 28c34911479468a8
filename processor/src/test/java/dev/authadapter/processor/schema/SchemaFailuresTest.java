package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.schema.SchemaCompilation.CompilerKind;
import dev.authadapter.processor.schema.SchemaCompilation.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the user is told when the schema cannot be written: once, whatever number of dialects there is. */
final class SchemaFailuresTest {

    @TempDir
    private Path directory;

    /** As in Gradle, which wraps the compiler, on JDK 17, whose elements do not tell of files. */
    @Test
    void namesTheClassWhoseCodeCannotBeHad() throws IOException {
        Path source = write("""
                @Convert(converter = YesNo.class)
                Boolean confirmed;

                static class YesNo implements AttributeConverter<Boolean, String> {
                    public String convertToDatabaseColumn(Boolean value) {
                        return value == null ? null : value ? "yes" : "no";
                    }

                    public Boolean convertToEntityAttribute(String column) {
                        return column == null ? null : column.equals("yes");
                    }
                }
                """);

        Result result = new SchemaCompilation(CompilerKind.JAVAC, directory)
                .withEnvironment(WrappedEnvironment::new)
                .generate(List.of(source), model("h2", "postgresql"));

        assertThat(result.problems())
                .containsExactly("[Auth/Schema] 'Member.confirmed' cannot be mapped: it depends on what"
                        + " 'com.example.Member$YesNo.convertToDatabaseColumn' returns, and its code cannot be had in this"
                        + " compiler. Move that class to a module that is compiled before this one.");
        assertThat(result.origins()).containsExactly(Origin.ofMember("com.example.Member", "confirmed"));
        assertThat(result.files()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void passesOnWhatHibernateSaysOfAMapping(CompilerKind compiler) throws IOException {
        Result result = generate(compiler, "@OneToOne Object other;", "h2", "mysql");

        assertThat(result.problems())
                .containsExactly("[Auth/Schema] 'Member.other' cannot be mapped: Association 'com.example.Member.other'"
                        + " targets the type 'java.lang.Object' which is not an '@Entity' type. Mend its mapping, or annotate it"
                        + " @Transient if it is not to be stored.");
    }

    @ParameterizedTest
    @EnumSource
    void writesTheOthersWhenADialectIsUnknown(CompilerKind compiler) throws IOException {
        Result result = generate(compiler, "int age;", "access", "h2", "h2:two", "postgresql:16");

        assertThat(result.problems())
                .containsExactly(
                        "[Auth/Schema] An entity of 'ExampleAuthAdapter' cannot be mapped for 'access', 'h2:two': it is"
                                + " not one of h2, hsqldb, sqlite, postgresql, mysql, mariadb, sqlserver, oracle, cockroachdb."
                                + " Correct its name, or name only the databases you use in @AuthConfig(dialects = …).");
        assertThat(result.files()).containsOnlyKeys("h2", "postgresql:16");
    }

    private Result generate(CompilerKind compiler, String member, String... dialects) throws IOException {
        Path source = write(member);
        return new SchemaCompilation(compiler, directory).generate(List.of(source), model(dialects));
    }

    private static AuthModel model(String... dialects) {
        return SchemaCompilation.model(Map.of(Role.USER, "com.example.Member"), List.of(dialects));
    }

    private Path write(String member) throws IOException {
        return Files.writeString(directory.resolve("Member.java"), """
                package com.example;

                import jakarta.persistence.*;

                @Entity
                public class Member extends dev.authadapter.entity.BaseUser {
                %s
                }
                """.formatted(member.indent(4)));
    }
}
