package dev.authadapter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.ProcessorJar;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is published. */
final class ProcessorJarIT {

    private static final Path JAR = ProcessorJar.path();

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
        Path source = Files.writeString(temporary.resolve("AppUser.java"), Entities.USER);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean isOk = compiler.getTask(
                            output,
                            files,
                            null,
                            List.of(
                                    "-d",
                                    temporary.toString(),
                                    "-classpath",
                                    ProcessorJar.classPath(),
                                    "-processorpath",
                                    ProcessorJar.processorPath(),
                                    "-Aauthadapter.dialects=h2"),
                            null,
                            files.getJavaFileObjects(source))
                    .call();

            assertThat(output.toString()).isEmpty();
            assertThat(isOk).isTrue();
        }
        assertThat(temporary.resolve("app/AppUserAuthAdapter.class")).exists();
        assertThat(temporary.resolve("META-INF/authadapter/app.AppUserAuthAdapter/schema/h2.sql"))
                .exists();
    }

    private static String text(String entry) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
