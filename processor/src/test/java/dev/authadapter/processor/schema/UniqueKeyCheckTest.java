package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
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
import org.junit.jupiter.params.provider.ValueSource;

final class UniqueKeyCheckTest {

    private static final String ACCOUNT = """
            package com.example;

            import jakarta.persistence.*;

            @Entity
            %s
            public class Link {
                @Id String id;
                @ManyToOne User user;
                String type;
                @Column(name = "provider_name") String provider;
                @Column(name = "account_number") String providerAccountId;
            }
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void reportsEachKeyOnceWithItsColumns(CompilerKind compiler) throws IOException {
        Result result = new SchemaCompilation(compiler, directory).generate(account(""), model("h2", "mysql"));

        assertThat(result.problems())
                .containsExactly(
                        "[Auth/MissingUnique] 'Link' does not make 'provider', 'providerAccountId' unique in the"
                                + " database, so two rows could claim one identity. Annotate it with"
                                + " @Table(uniqueConstraints = @UniqueConstraint(columnNames ="
                                + " {\"provider_name\", \"account_number\"})).");
        assertThat(result.origins())
                .containsExactly(Origin.ofType("com.example.Link").annotation(Role.ACCOUNT.annotation()));
        assertThat(result.files()).containsOnlyKeys("h2", "mysql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Table(uniqueConstraints = @UniqueConstraint(columnNames = {\"account_number\", \"provider_name\"}))",
                "@Table(indexes = @Index(columnList = \"provider_name, account_number\", unique = true))",
                "@Table(uniqueConstraints = @UniqueConstraint(columnNames = \"account_number\"))",
            })
    void acceptsConstraintsAndUniqueIndexesOverTheKeyOrPartOfIt(String table) throws IOException {
        assertThat(new SchemaCompilation(CompilerKind.JAVAC, directory)
                        .generate(account(table), model("h2"))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Table(uniqueConstraints = @UniqueConstraint(columnNames = {\"account_number\", \"provider_name\", \"user_id\"}))",
                "@Table(indexes = @Index(columnList = \"provider_name, account_number\"))",
                "@Table(uniqueConstraints = @UniqueConstraint(columnNames = {\"type\", \"account_number\"}))",
            })
    void refusesWiderKeysAndOrdinaryIndexes(String table) throws IOException {
        assertThat(new SchemaCompilation(CompilerKind.JAVAC, directory)
                        .generate(account(table), model("h2"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void acceptsAUniqueColumn() {
        AuthModel model = SchemaCompilation.model(Map.of(Role.USER, "com.example.Member"), List.of("h2"));

        assertThat(new SchemaCompilation(CompilerKind.JAVAC, directory)
                        .generate(SchemaCase.ENUMS.sources(), model)
                        .problems())
                .isEmpty();
    }

    @Test
    void acceptsThePrimaryKeyAndRunsAlone() {
        Problems problems = new Problems();
        AuthModel model = SchemaCompilation.model(
                Map.of(Role.VERIFICATION_TOKEN, Role.VERIFICATION_TOKEN.defaultEntity()), List.of());

        new SchemaCompilation(CompilerKind.JAVAC, directory)
                .compile(
                        SchemaCase.DEFAULTS.sources(),
                        (loader, processor) -> new SchemaGenerator(loader).check(model, problems));

        assertThat(problems.all().stream().map(Problem::message)).isEmpty();
    }

    @Test
    void isCheckedEvenWhenNoDialectIsWanted() throws IOException {
        Result result = new SchemaCompilation(CompilerKind.JAVAC, directory)
                .generate(account(""), SchemaCompilation.model(Map.of(Role.ACCOUNT, "com.example.Link"), List.of()));

        assertThat(result.files()).isEmpty();
        assertThat(result.problems()).hasSize(1);
    }

    private List<Path> account(String table) throws IOException {
        Path user = directory.resolve("User.java");
        Files.writeString(user, """
                package com.example;

                @jakarta.persistence.Entity
                public class User extends dev.authadapter.entity.BaseUser {}
                """);
        Path account = directory.resolve("Link.java");
        Files.writeString(account, ACCOUNT.formatted(table));
        return List.of(account, user);
    }

    private static AuthModel model(String... dialects) {
        return SchemaCompilation.model(Map.of(Role.ACCOUNT, "com.example.Link"), List.of(dialects));
    }
}
