package dev.authadapter.processor.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Expected;
import dev.authadapter.processor.testing.Result;
import dev.authadapter.processor.testing.SignIn;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every directory of {@code src/test/projects} is a project of its own: its sources are in {@code src}, one of them a
 * {@code Program} that is a {@link SignIn}; the tables of what is not the adapter's, if there are any, are in
 * {@code tables.sql}.
 */
final class ProjectsTest {

    private static final Path ROOT = Path.of("src/test/projects");
    private static final String PROGRAM = "Program.java";

    /** While one works on a few of them: {@code -Dprojects=shop|nested}. */
    private static final Predicate<String> ONLY =
            Pattern.compile(System.getProperty("projects", ".*")).asMatchPredicate();

    static Stream<Arguments> projects() {
        return Expected.directories(ROOT)
                .map(path -> path.getFileName().toString())
                .filter(ONLY)
                .flatMap(name -> Stream.of(CompilerKind.values()).map(kind -> Arguments.of(name, kind)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("projects")
    void signsIn(String name, CompilerKind kind, @TempDir Path temporary) throws Exception {
        Path sources = ROOT.resolve(name).resolve("src");
        Compilation compilation = Compilation.with(kind, temporary)
                .classPath(classPath())
                .sources(sources)
                .options("-Aauthadapter.dialects=h2");
        if (kind == CompilerKind.JAVAC) {
            compilation.options("-Xlint:all,-processing", "-Werror");
        }

        Result result = compilation.run();

        assertThat(result.messages()).isEmpty();
        assertThat(result.isOk()).isTrue();
        try (URLClassLoader loader = result.loader()) {
            Constructor<?> constructor = loader.loadClass(program(sources)).getDeclaredConstructor();
            constructor.setAccessible(true);
            SignIn<?, ?, ?, ?, ?> program = (SignIn<?, ?, ?, ?, ?>) constructor.newInstance();
            program.run(tables(name), schema(result));
            if (kind == CompilerKind.JAVAC) {
                program.runOnOrm(tables(name), schema(result));
            }
        }
    }

    private static List<Path> classPath() throws URISyntaxException {
        Path kit = Path.of(
                SignIn.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return Stream.concat(Compilation.testClassPath().stream(), Stream.of(kit))
                .toList();
    }

    private static String program(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            Path program =
                    files.filter(file -> file.endsWith(PROGRAM)).findFirst().orElseThrow();
            String path = sources.relativize(program).toString();
            return path.substring(0, path.length() - ".java".length()).replaceAll("[/\\\\]", ".");
        }
    }

    private static String tables(String name) throws IOException {
        Path file = ROOT.resolve(name).resolve("tables.sql");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static String schema(Result result) {
        return result.resources().entrySet().stream()
                .filter(file -> file.getKey().endsWith("/schema/h2.sql"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
