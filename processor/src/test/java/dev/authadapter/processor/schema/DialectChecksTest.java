package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.model.Database;
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
import org.junit.jupiter.params.provider.CsvSource;

/** What one database minds and another does not: the length of indexes, and reserved words. */
final class DialectChecksTest {

    private static final String USER = """
            package com.example;

            import jakarta.persistence.*;

            @Entity
            %s
            public class Member {
                @Id @Column(length = 36) String id;
                @Column(unique = true) String email;
                java.time.Instant emailVerified;
                %s
            }
            """;

    @TempDir
    private Path directory;

    private Result member(String table, String property, String... dialects) throws IOException {
        Path file = Files.writeString(directory.resolve("Member.java"), USER.formatted(table, property));
        return new SchemaCompilation(CompilerKind.JAVAC, directory)
                .generate(
                        List.of(file),
                        SchemaCompilation.model(Map.of(Role.USER, "com.example.Member"), List.of(dialects)));
    }

    @Test
    void findNothingInTheDefaultEntities() {
        Result result = new SchemaCompilation(CompilerKind.JAVAC, directory)
                .generate(
                        SchemaCase.DEFAULTS.sources(),
                        SchemaCompilation.model(SchemaCompilation.defaults(), Database.productNames()));

        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mysql, 768, true",
        "mysql, 769, false",
        "mariadb, 768, true",
        "mariadb, 769, false",
        "sqlserver, 1700, true",
        "sqlserver, 1701, false",
        "postgresql, 5000, true",
    })
    void knowTheLimitOfAUniqueKey(String dialect, int length, boolean fits) throws IOException {
        String property = "@Column(length = %d, unique = true) String nick;".formatted(length);

        assertThat(member("", property, dialect).problems().isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"mysql, 1", "mariadb, 0", "sqlserver, 1"})
    void letMariaDbCutOffAnIndexOnOneColumn(String dialect, int problems) throws IOException {
        String table = "@Table(indexes = @Index(columnList = \"bio\"))";

        assertThat(member(table, "@Column(length = 2000) String bio;", dialect).problems())
                .hasSize(problems);
    }

    /** The index on a relation is as long as the key it refers to: shortening that one cures both. */
    @Test
    void blameTheKeyAndNotWhatRefersToIt() throws IOException {
        String friends =
                "@ManyToOne Country country; } @Entity class Country { @Id @Column(length = 1000) String code;";
        String own = """
                @OneToOne @JoinColumn(unique = true) Member friend;
                @ElementCollection java.util.Set<String> tags;
                """;
        Path file = Files.writeString(
                directory.resolve("Member.java"),
                USER.replace("36", "1000")
                        .formatted("@Table(indexes = @Index(columnList = \"country_code\"))", own + friends));

        List<String> problems = new SchemaCompilation(CompilerKind.JAVAC, directory)
                .generate(
                        List.of(file),
                        SchemaCompilation.model(Map.of(Role.USER, "com.example.Member"), List.of("mysql")))
                .problems();

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).startsWith("[Auth/IndexTooLong] The primary key of 'Member' on 'id' is too long");
        assertThat(problems.get(1))
                .startsWith("[Auth/IndexTooLong] The index of 'Member' on 'country_code' is too long");
    }

    @Test
    void nameTheDatabasesThatReserveAWord() throws IOException {
        assertThat(member("@Table(name = \"USER\")", "", "h2", "hsqldb", "mysql", "oracle")
                        .problems())
                .containsExactly(
                        "[Auth/ReservedWord] The table of 'Member' is named 'USER', a reserved word of 'h2' and 'oracle'."
                                + " Rename it, such as by @Table(name = \"app_USER\"), quote it by"
                                + " @Table(name = \"\\\"USER\\\"\"), or name only the databases you use in"
                                + " @AuthConfig(dialects = …).");
    }

    @Test
    void letQuotedWordsBe() throws IOException {
        assertThat(member("@Table(name = \"`user`\")", "@Column(name = \"\\\"order\\\"\") int order;", "postgresql")
                        .problems())
                .isEmpty();
    }

    @Test
    void lookIntoCollections() throws IOException {
        String roles = "@ElementCollection @CollectionTable(name = \"grants\") @Column(name = \"grant\")"
                + " java.util.Set<String> grants;";

        assertThat(member("", roles, "postgresql", "sqlite").problems())
                .singleElement()
                .asString()
                .startsWith("[Auth/ReservedWord] 'Member' has the column 'grant', a reserved word of 'postgresql'.");
    }
}
