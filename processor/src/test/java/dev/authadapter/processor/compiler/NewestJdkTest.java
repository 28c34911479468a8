package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.NewestJdk;
import dev.authadapter.processor.testing.StrictCases;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs in newer JDKs from the one the tests run on. */
final class NewestJdkTest {

    @TempDir
    Path temporary;

    private Path jdk = Path.of("");

    @BeforeEach
    void find() {
        assumeTrue(NewestJdk.home().isPresent(), NewestJdk.MISSING);
        jdk = NewestJdk.home().orElseThrow();
    }

    /** Neither of the generated code nor of the processor's options and version. */
    @Test
    void warnsOfNothing() throws IOException {
        Path said = temporary.resolve("said.txt");

        NewestJdk.start(
                        jdk,
                        StrictCases.class,
                        temporary.resolve("log.txt"),
                        GoldenTest.ROOT.toString(),
                        temporary.resolve("output").toString(),
                        said.toString())
                .join();

        assertThat(Files.readString(said)).isEmpty();
    }

    /** Since JDK 23, and without a word; what the application then sees is the message that AuthSchemaTest tests. */
    @Test
    void runsNoProcessorOfTheClassPath() throws IOException, InterruptedException {
        assertThat(compile("class-path", List.of())).doesNotExist();
        assertThat(compile("processor-path", List.of("-processorpath", classPath())))
                .exists();
    }

    private Path compile(String name, List<String> options) throws IOException, InterruptedException {
        Path directory = Files.createDirectories(temporary.resolve(name));
        Path source = Files.writeString(directory.resolve("AppUser.java"), Entities.USER);
        List<String> command = new ArrayList<>(List.of(
                jdk.resolve("bin").resolve("javac").toString(),
                "-Aauthadapter.dialects=h2",
                "-cp",
                classPath(),
                "-d",
                directory.toString()));
        command.addAll(options);
        command.add(source.toString());
        Path log = directory.resolve("log.txt");

        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(exit).as(Files.readString(log)).isZero();
        assertThat(directory.resolve("app/AppUser.class")).exists();
        return directory.resolve("app/AppUserAuthAdapter.class");
    }

    /** Without what else has processors. */
    private static String classPath() {
        Stream<Path> entries = Compilation.wholeClassPath().stream()
                .filter(entry -> Stream.of("lombok", "jetbrains", "auto-").noneMatch(entry.toString()::contains));
        return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
