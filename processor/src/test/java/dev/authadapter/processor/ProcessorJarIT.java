package dev.authadapter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.ProcessorJar;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is published. */
final class ProcessorJarIT {

    private static final Path JAR = ProcessorJar.path();
    private static final String MODULE = """
            module app {
                requires authadapter.runtime.core;
                requires dev.authadapter.annotations;
                requires jakarta.persistence;
                exports app;
            }
            """;

    @Test
    void bringsNothingUnderItsOwnName() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> classes = jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .toList();

            assertThat(classes)
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("dev/authadapter/processor/"))
                    .anyMatch(name -> name.startsWith("dev/authadapter/processor/shaded/javapoet/"))
                    .anyMatch(name -> name.startsWith("dev/authadapter/processor/shaded/asm/"));
        }
    }

    @Test
    void bringsTheLicencesOfWhatItContains() throws IOException {
        assertThat(text("META-INF/LICENSE")).contains("Apache License");
        assertThat(text("META-INF/licenses/asm.txt")).contains("INRIA, France Telecom");
        assertThat(text("META-INF/licenses/javapoet.txt")).contains("Apache License");
    }

    @Test
    void isFoundByCompilersAndBuildTools() throws IOException {
        assertThat(text("META-INF/services/javax.annotation.processing.Processor"))
                .isEqualTo("dev.authadapter.processor.AuthProcessor");
        assertThat(text("META-INF/gradle/incremental.annotation.processors"))
                .isEqualTo("dev.authadapter.processor.AuthProcessor,aggregating");
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("dev.authadapter.processor");
        }
    }

    @Test
    void worksOnAProcessorPath(@TempDir Path temporary) throws IOException {
        List<String> paths =
                List.of("-classpath", ProcessorJar.classPath(), "-processorpath", ProcessorJar.processorPath());

        assertThat(compile(temporary, paths, List.of())).isEmpty();
        assertIsMade(temporary);
    }

    @Test
    void worksForAModule(@TempDir Path temporary) throws IOException {
        List<String> paths =
                List.of("--module-path", ProcessorJar.classPath(), "--processor-path", ProcessorJar.processorPath());
        Path module = Files.writeString(temporary.resolve("module-info.java"), MODULE);

        assertThat(compile(temporary, paths, List.of(module))).isEmpty();
        assertIsMade(temporary);
    }

    /**
     * Where Java resolves no library with a module descriptor for Hibernate, which has none: there is a way, and it is said. In a
     * process of its own, for here the libraries would be found among those of the tests.
     */
    @Test
    void namesTheWayRoundTheProcessorModulePath(@TempDir Path temporary) throws IOException, InterruptedException {
        Path log = temporary.resolve("log.txt");

        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-d",
                        temporary.toString(),
                        "-Aauthadapter.dialects=h2",
                        "--module-path",
                        ProcessorJar.classPath(),
                        "--processor-module-path",
                        librariesOfHibernate(),
                        Files.writeString(temporary.resolve("module-info.java"), MODULE)
                                .toString(),
                        Files.writeString(temporary.resolve("AppUser.java"), Entities.USER)
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(Files.readString(log).lines())
                .containsExactly(
                        "error: [Auth/BadOption] '--processor-module-path' leaves out libraries that the processor needs. Name"
                                + " the same jars in '--processor-path'; the application can be a module all the same.",
                        "1 error");
        assertThat(exit).isNotZero();
    }

    /** What the compiler says. */
    private static String compile(Path directory, List<String> paths, List<Path> more) throws IOException {
        Path source = Files.writeString(directory.resolve("AppUser.java"), Entities.USER);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        List<String> options = new ArrayList<>(List.of("-d", directory.toString(), "-Aauthadapter.dialects=h2"));
        options.addAll(paths);
        List<Path> sources = new ArrayList<>(more);
        sources.add(source);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(output, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return output.toString().replace("\r\n", "\n");
    }

    private static void assertIsMade(Path directory) {
        assertThat(directory.resolve("app/AppUserAuthAdapter.class")).exists();
        assertThat(directory.resolve("META-INF/authadapter/app.AppUserAuthAdapter/schema/h2.sql"))
                .exists();
    }

    /** On a module path no two jars may have the same package, as those of some of the tests' libraries do. */
    private static String librariesOfHibernate() {
        String separator = System.getProperty("path.separator");
        List<String> wanted = List.of(
                "hibernate", "jakarta", "jboss-logging", "byte-buddy", "antlr4", "jaxb", "angus", "txw2", "istack");
        return Stream.of(ProcessorJar.processorPath().split(separator))
                .filter(entry -> entry.equals(JAR.toString()) || wanted.stream().anyMatch(entry::contains))
                .collect(Collectors.joining(separator));
    }

    private static String text(String entry) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
