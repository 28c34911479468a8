package dev.authadapter.processor.components;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.ContainerProgram;
import dev.authadapter.processor.testing.Result;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every directory of {@code src/test/components} is an application in a container; a {@code Program} starts it. */
final class ComponentTest {

    private static final Path ROOT = Path.of("src/test/components");

    /** The libraries of each container, by the beginnings of their names. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "spring", List.of("spring-"),
            "cdi", List.of("jakarta.enterprise", "jakarta.inject", "jakarta.interceptor", "narayana", "h2-"),
            "inject", List.of("guice", "jakarta.inject"));

    /** What is generated for each container, and for nothing else. */
    private static final Map<String, String> GOLDEN = Map.of(
            "spring", "PersonAuthAdapterConfiguration",
            "cdi", "PersonAuthAdapterProducer",
            "inject", "PersonAuthAdapter");

    private static final String SCHEMA = "META-INF/authadapter/app.PersonAuthAdapter/schema/h2.sql";

    static Stream<Arguments> applications() {
        return Stream.of(CompilerKind.values())
                .flatMap(kind -> LIBRARIES.keySet().stream().sorted().map(name -> Arguments.of(name, kind)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("applications")
    @ResourceLock("narayana")
    void findsTheAdapter_whichJoinsItsTransactions(String name, CompilerKind kind, @TempDir Path temporary)
            throws Exception {
        Result result = compilation(kind, temporary, ROOT.resolve(name), LIBRARIES.getOrDefault(name, List.of()));

        assertThat(result.messages()).isEmpty();
        assertThat(result.isOk()).isTrue();
        compare(name, result);
        try (URLClassLoader loader = result.loader()) {
            ContainerProgram program = (ContainerProgram)
                    loader.loadClass("app.Program").getDeclaredConstructor().newInstance();
            program.run(requireNonNull(result.resources().get(SCHEMA)));
        }
    }

    private static void compare(String name, Result result) throws Exception {
        String type = GOLDEN.getOrDefault(name, "");
        String actual = requireNonNull(result.generated().get("app/" + type + ".java"));
        Path expected = ROOT.resolve(name).resolve("expected").resolve(type + ".java.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @EnumSource
    void namesTheContainerThatIsMissing(CompilerKind kind, @TempDir Path temporary) throws Exception {
        String user = Files.readString(ROOT.resolve("spring/app/Person.java"));

        Result result = Compilation.with(kind, temporary)
                .source("app/Person.java", user)
                .source("app/Main.java", "package app; class Main { PersonAuthAdapter adapter; }")
                .run();

        assertThat(result.errorText())
                .startsWith("Person.java:11:")
                .endsWith(" [Auth/BadOption] 'component' is 'SPRING', which needs"
                        + " 'org.springframework.context.annotation.Bean'. Add org.springframework:spring-context to the"
                        + " dependencies, or leave 'component' out.");
    }

    private static Result compilation(CompilerKind kind, Path temporary, Path root, List<String> libraries)
            throws URISyntaxException {
        List<Path> classPath = new ArrayList<>(Compilation.classPathWith(libraries));
        classPath.addAll(Compilation.classPathWith(List.of("assertj")));
        classPath.add(Path.of(ContainerProgram.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
        return Compilation.with(kind, temporary)
                .classPath(classPath.stream().distinct().toList())
                .sources(root)
                .options("-Aauthadapter.dialects=h2")
                .run();
    }
}
