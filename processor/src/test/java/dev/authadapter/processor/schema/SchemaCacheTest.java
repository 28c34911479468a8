package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.schema.SchemaCompilation.CompilerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema is made anew when, and only when, something it is made from has changed. */
final class SchemaCacheTest {

    private static final String USER = """
            package com.example;
            import jakarta.persistence.*;
            @Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "email"))
            public class Member {
                @Id String id;
                String email;
                @Enumerated(EnumType.STRING) Color color;
                Boolean isActive;
            }
            """;
    private static final String CONVERTER = """
            package com.example;
            import jakarta.persistence.*;
            @Converter(autoApply = true)
            public class YearConverter implements AttributeConverter<java.time.Year, Integer> {
                public Integer convertToDatabaseColumn(java.time.Year value) { return 1; }
                public java.time.Year convertToEntityAttribute(Integer value) { return java.time.Year.of(1); }
            }
            """;

    private static final String COLORS = """
            package com.example;
            import jakarta.persistence.*;
            @Converter(autoApply = true)
            public class ColorConverter implements AttributeConverter<Color, String> {
                public String convertToDatabaseColumn(Color value) { return value == Color.RED ? "red" : "green"; }
                public Color convertToEntityAttribute(String value) { return Color.RED; }
            }
            """;

    private final SchemaCache cache = new SchemaCache();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private int runs;

    @TempDir
    private Path directory;

    @BeforeEach
    void write() {
        sources.put("Member", USER);
        sources.put("Color", "package com.example; public enum Color { RED, GREEN }");
    }

    /** Compiles the sources in a compiler of its own. */
    private String schema() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            files.add(Files.writeString(directory.resolve(source.getKey() + ".java"), source.getValue()));
        }
        AuthModel model = SchemaCompilation.model(Map.of(Role.USER, "com.example.Member"), List.of("h2"));
        List<SchemaFile> result = new ArrayList<>();
        Problems problems = new Problems();
        new SchemaCompilation(CompilerKind.JAVAC, directory.resolve("out"))
                .compile(
                        files,
                        (loader, processor) ->
                                result.addAll(cache.get(model, Optional.empty(), loader, problems, (m, found) -> {
                                            runs++;
                                            return new SchemaGenerator(loader).generate(m, Optional.empty(), found);
                                        })
                                        .files()));
        assertThat(problems.all()).isEmpty();
        return result.get(0).text();
    }

    @Test
    void keepsWhatHasNotChanged() throws IOException {
        String first = schema();

        assertThat(schema()).isEqualTo(first);
        assertThat(runs).isEqualTo(1);
    }

    @Test
    void keepsWhatHasChangedInTheCodeOnly() throws IOException {
        String first = schema();
        sources.put("Member", USER.replace("Boolean isActive;", "Boolean isActive; String greet() { return \"hi\"; }"));
        schema();
        sources.put("Member", USER.replace("Boolean isActive;", "Boolean isActive; String greet() { return \"ho\"; }"));

        assertThat(schema()).isEqualTo(first);
        assertThat(runs).as("a new method is a new class, another body is not").isEqualTo(2);
    }

    @Test
    void seesAColumn() throws IOException {
        schema();
        sources.put("Member", USER.replace("Boolean isActive", "@Column(length = 7) String nick; Boolean isActive"));

        assertThat(schema()).contains("nick varchar(7)");
    }

    /** The enum is read by nobody but Hibernate. */
    @Test
    void seesAnEnum() throws IOException {
        assertThat(schema()).doesNotContain("BLUE");
        sources.put("Color", "package com.example; public enum Color { RED, GREEN, BLUE }");

        assertThat(schema()).contains("BLUE");
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void seesAConverterThatNothingMentions() throws IOException {
        sources.put("Member", USER.replace("Boolean isActive", "java.time.Year born; Boolean isActive"));
        String without = schema();
        sources.put("YearConverter", CONVERTER.replace("Integer", "String").replace("return 1", "return \"\""));

        assertThat(schema()).isNotEqualTo(without).contains("born varchar");
    }

    @Test
    void seesAnAnnotatedPackage() throws IOException {
        schema();
        sources.put("package-info", "@Deprecated package com.example;");
        schema();

        assertThat(runs).isEqualTo(2);
    }

    /** The values of a converter of enums become a check constraint, so that its code is part of the schema. */
    @Test
    void doesNotKeepWhatCodeWasRunFor() throws IOException {
        sources.put("Member", USER.replace("@Enumerated(EnumType.STRING)", ""));
        sources.put("ColorConverter", COLORS);
        assertThat(schema()).contains("'red'");
        sources.put("ColorConverter", COLORS.replace("\"red\"", "\"rouge\""));

        assertThat(schema()).contains("'rouge'");
        assertThat(runs).isEqualTo(2);
    }
}
