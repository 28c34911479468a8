package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.schema.SchemaCompilation.CompilerKind;
import dev.authadapter.processor.schema.SchemaCompilation.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same sources give the same bytes, wherever, however often and in whatever order they are compiled. */
@Isolated("It changes the locale of the process.")
final class SchemaDeterminismTest {

    @TempDir
    private Path directory;

    @Test
    void dependsOnNeitherCompilerNorOrderNorPlace() {
        Map<String, String> expected = generate(CompilerKind.JAVAC, "a", SchemaCase.CUSTOM.sources());
        List<Path> reversed = new ArrayList<>(SchemaCase.CUSTOM.sources());
        Collections.reverse(reversed);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String separator = System.lineSeparator();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            System.setProperty("line.separator", "\r\n");

            assertThat(generate(CompilerKind.JAVAC, "b", reversed)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", separator);
        }
        assertThat(generate(CompilerKind.ECJ, "c", SchemaCase.CUSTOM.sources())).isEqualTo(expected);
    }

    /** An incremental build hands unchanged entities to the processor as class files. */
    @Test
    void isTheSameForClassFiles() {
        Map<String, String> expected = generate(CompilerKind.JAVAC, "javac", SchemaCase.CUSTOM.sources());
        generate(CompilerKind.ECJ, "ecj", SchemaCase.CUSTOM.sources());

        assertThat(fromClassFiles(CompilerKind.JAVAC, "javac")).isEqualTo(expected);
        assertThat(fromClassFiles(CompilerKind.JAVAC, "ecj")).isEqualTo(expected);
        // ECJ sorts the members of a class file by name and does not tell their order, which shows in the columns of a
        // record
        // and in the list of an enum's constants: the same schema, written in another order.
        String snapshot = expected.remove("schema.json");
        expected.replaceAll((dialect, text) -> inAnyOrder(text));
        for (String writer : List.of("javac", "ecj")) {
            Map<String, String> actual = fromClassFiles(CompilerKind.ECJ, writer);
            assertThat(actual.remove("schema.json")).isEqualTo(snapshot);
            actual.replaceAll((dialect, text) -> inAnyOrder(text));
            assertThat(actual).isEqualTo(expected);
        }
    }

    private Map<String, String> fromClassFiles(CompilerKind reader, String writer) {
        Result result = new SchemaCompilation(reader, directory.resolve(reader + writer))
                .withClassPath(directory.resolve(writer).resolve("classes"))
                .withMapped(SchemaCase.CUSTOM.persistenceUnit())
                .generate(SchemaCase.DEFAULTS.sources(), SchemaCase.CUSTOM.model());
        assertThat(result.problems()).isEmpty();
        return texts(result);
    }

    /** Sorts the words of each statement. */
    private static String inAnyOrder(String text) {
        return Sql.statements(text).stream()
                .map(s -> Pattern.compile("[\\s,()]+").splitAsStream(s).sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private Map<String, String> generate(CompilerKind compiler, String name, List<Path> sources) {
        Result result =
                new SchemaCompilation(compiler, directory.resolve(name)).generate(sources, SchemaCase.CUSTOM.model());
        assertThat(result.problems()).isEmpty();
        assertThat(result.files()).hasSize(Dialects.products().size());
        return texts(result);
    }

    private static Map<String, String> texts(Result result) {
        Map<String, String> texts = new LinkedHashMap<>(result.files());
        texts.put("schema.json", result.snapshot().orElseThrow().toJson());
        return texts;
    }
}
