package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Entities in Kotlin: kapt shows them to the processor as Java without bodies, then the Kotlin compiler compiles them together
 * with what was generated. Kotlin runs as a program of its own, for kapt opens packages of the JDK's compiler.
 */
final class KaptTest {

    private static final Path SOURCES = Path.of("src/test/kapt");
    private static final String PLUGIN = "plugin:org.jetbrains.kotlin.kapt3:";
    private static final List<String> OPENED =
            List.of("api", "code", "comp", "file", "jvm", "main", "model", "parser", "processing", "tree", "util");

    @TempDir
    Path temporary;

    @Test
    void signsInWithAKotlinEntity() throws Exception {
        kotlin(kaptArguments());
        kotlin(List.of(SOURCES.toString(), generated().toString()));
        compileJava();

        URL[] classes = {
            temporary.resolve("classes").toUri().toURL(),
            temporary.resolve("resources").toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(classes, KaptTest.class.getClassLoader())) {
            SignIn<?, ?, ?, ?, ?> program = (SignIn<?, ?, ?, ?, ?>)
                    loader.loadClass("app.Program").getConstructor().newInstance();
            program.run("", Files.readString(schema()));
        }
    }

    private Path generated() {
        return temporary.resolve("generated");
    }

    private Path schema() {
        return temporary.resolve("resources/META-INF/authadapter/app.MemberAuthAdapter/schema/h2.sql");
    }

    private List<String> kaptArguments() throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.add("-Xplugin=" + jar("kotlin-annotation-processing-embeddable"));
        List<String> options = new ArrayList<>(List.of(
                "aptMode=stubsAndApt",
                "correctErrorTypes=true", // of classes that are still to be generated
                "sources=" + generated(),
                "classes=" + temporary.resolve("resources"),
                "stubs=" + temporary.resolve("stubs"),
                "incrementalData=" + temporary.resolve("incremental"),
                "apoptions=" + encoded("authadapter.dialects", "h2")));
        // Lombok would wait for kapt's stubs in vain.
        Compilation.wholeClassPath().stream()
                .map(Path::toString)
                .filter(entry -> !isKotlin(entry) && !entry.contains("lombok"))
                .forEach(entry -> options.add("apclasspath=" + entry));
        options.forEach(option -> arguments.addAll(List.of("-P", PLUGIN + option)));
        arguments.add(SOURCES.toString());
        return arguments;
    }

    /** As kapt wants the options of processors. */
    private static String encoded(String key, String value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeInt(1);
            out.writeUTF(key);
            out.writeUTF(value);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private void kotlin(List<String> arguments) throws IOException, InterruptedException {
        Path log = temporary.resolve("log.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        OPENED.forEach(name ->
                command.addAll(List.of("--add-opens", "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED")));
        command.addAll(List.of(
                "-cp",
                path(Compilation.wholeClassPath().stream().map(Path::toString).filter(KaptTest::isKotlin)),
                "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                "-no-reflect",
                "-no-stdlib",
                "-jvm-target",
                "17",
                "-cp",
                classPath(),
                "-d",
                temporary.resolve("classes").toString()));
        command.addAll(arguments);

        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(Files.readString(log)).isEmpty();
        assertThat(exit).isZero();
    }

    private void compileJava() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-Xlint:all",
                "-Werror",
                "--release",
                "17",
                "-d",
                temporary.resolve("classes").toString(),
                "-cp",
                classPath() + File.pathSeparator + temporary.resolve("classes")));
        try (Stream<Path> files = Files.walk(generated())) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> arguments.add(file.toString()));
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();

        ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));

        assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** What an application has, Kotlin's own library, and the tests, which have the program's superclass. */
    private static String classPath() {
        Stream<String> application = Compilation.testClassPath().stream().map(Path::toString);
        Stream<String> kotlin = Stream.of(jar("kotlin-stdlib"));
        Stream<String> tests = Compilation.wholeClassPath().stream()
                .map(Path::toString)
                .filter(entry -> entry.endsWith("test-classes"));
        return path(Stream.of(application, kotlin, tests).flatMap(all -> all));
    }

    private static boolean isKotlin(String entry) {
        return entry.contains("jetbrains");
    }

    private static String jar(String artifact) {
        return Compilation.wholeClassPath().stream()
                .map(Path::toString)
                .filter(entry -> entry.matches(".*[/\\\\]" + artifact + "-[0-9.]+\\.jar"))
                .findFirst()
                .orElseThrow();
    }

    private static String path(Stream<String> entries) {
        return entries.collect(Collectors.joining(File.pathSeparator));
    }
}
