package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same sources give the same bytes, whatever the compiler, the order of files and the machine. */
@Isolated("It changes the locale of the process.")
final class DeterminismTest {

    private static final List<String> ORDER = List.of("app/AppAccount.java", "app/AppSession.java", "app/AppUser.java");
    private static final List<String> REVERSED =
            List.of("app/AppUser.java", "app/AppSession.java", "app/AppAccount.java");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final String lineSeparator = System.lineSeparator();

    @TempDir
    Path temporary;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        System.setProperty("line.separator", lineSeparator);
    }

    private Map<String, String> output(CompilerKind kind, String name, List<String> order) {
        Result result = Compilation.with(kind, temporary.resolve(name))
                .source("app/AppUser.java", Entities.USER)
                .source("app/AppAccount.java", Entities.of("Account", "AppUser"))
                .source("app/AppSession.java", Entities.of("Session", "AppUser"))
                .options("-Aauthadapter.dialects=h2,sqlite")
                .run(order);
        assertThat(result.errors()).isEmpty();
        Map<String, String> output = new TreeMap<>(result.generated());
        output.putAll(result.resources());
        return output;
    }

    @ParameterizedTest
    @EnumSource
    void doesNotDependOnTheOrderOfFilesNorOnTheMachine(CompilerKind kind) {
        Map<String, String> first = output(kind, "first", ORDER);

        Locale.setDefault(Locale.forLanguageTag("tr"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        System.setProperty("line.separator", "\r\n");
        Map<String, String> second = output(kind, "second", REVERSED);

        assertThat(second).isEqualTo(first);
        assertThat(first).hasSizeGreaterThan(10);
    }

    @Test
    void doesNotDependOnTheCompiler() {
        assertThat(output(CompilerKind.ECJ, "ecj", ORDER)).isEqualTo(output(CompilerKind.JAVAC, "javac", ORDER));
    }

    @Test
    void doesNotDependOnWhatOnlySourcesHave() {
        Map<String, String> fromSources = output(CompilerKind.JAVAC, "sources", ORDER);
        List<Path> classPath = new ArrayList<>(Compilation.testClassPath());
        classPath.add(temporary.resolve("sources/classes"));

        Result result = Compilation.with(CompilerKind.JAVAC, temporary.resolve("classes"))
                .classPath(classPath)
                .options("-Aauthadapter.dialects=h2,sqlite")
                .process(List.of("app.AppUser", "app.AppAccount", "app.AppSession"));

        Map<String, String> fromClasses = new TreeMap<>(result.generated());
        fromClasses.putAll(result.resources());
        assertThat(result.errors()).isEmpty();
        assertThat(fromClasses).isEqualTo(fromSources);
    }
}
