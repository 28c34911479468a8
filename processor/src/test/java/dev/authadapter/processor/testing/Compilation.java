package dev.authadapter.processor.testing;

import dev.authadapter.processor.AuthProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** A compilation of a few sources with the processor, in a directory of its own: set up, run once, then ask. */
public final class Compilation {

    /** Parts of names of libraries and of module directories; every further jar makes each compilation slower. */
    private static final List<String> APPLICATION =
            List.of("annotations", "runtime", "persistence-api", "transaction-api", "hibernate-core", "jspecify");

    private final CompilerKind kind;
    private final Path directory;
    private final Map<String, String> sources = new TreeMap<>();
    private final List<Processor> processors = new ArrayList<>(List.of(new AuthProcessor()));
    private final List<String> options = new ArrayList<>();
    private List<Path> classPath = testClassPath();
    private Lint lint = Lint.QUIET;

    private Compilation(CompilerKind kind, Path directory) {
        this.kind = kind;
        this.directory = directory;
    }

    /**
     * Starts to set up a compilation.
     *
     * @param kind the compiler
     * @param directory an empty directory, which takes sources and output
     */
    public static Compilation with(CompilerKind kind, Path directory) {
        return new Compilation(kind, directory);
    }

    /** Adds a source file, by its path below the source root. */
    public Compilation source(String path, String text) {
        sources.put(path, text);
        return this;
    }

    /** Adds every Java file of a directory, by its path below it. */
    public Compilation sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(found -> found.toString().endsWith(".java")).toList()) {
                source(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Compilation options(String... more) {
        options.addAll(List.of(more));
        if (options.stream().anyMatch(option -> option.startsWith("-Xlint"))) {
            lint = Lint.USUAL; // told to be quiet, javac is, whatever it is told to warn of besides
        }
        return this;
    }

    /** Has the compiler warn of all it can; it is quiet otherwise. */
    public Compilation strict() {
        lint = Lint.STRICT;
        return this;
    }

    /** Has the compiler warn of what it does unless told, and of what processors do; it is quiet otherwise. */
    public Compilation warnings() {
        lint = Lint.USUAL;
        return this;
    }

    /** Replaces all processors. */
    public Compilation processors(Processor... all) {
        processors.clear();
        processors.addAll(List.of(all));
        return this;
    }

    /** Adds a processor. */
    public Compilation processor(Processor another) {
        processors.add(another);
        return this;
    }

    public Compilation classPath(List<Path> path) {
        this.classPath = path;
        return this;
    }

    /** What of the tests' class path an application has: annotations, the runtime, JPA and Hibernate. */
    public static List<Path> testClassPath() {
        return wholeClassPath().stream()
                .filter(entry -> APPLICATION.stream().anyMatch(entry.toString()::contains))
                .filter(entry -> !entry.toString().contains("jetbrains")) // Kotlin's own annotations and runtime
                .filter(Files::exists)
                .toList();
    }

    /** The class path of an application in a container: parts of the names of its libraries. */
    public static List<Path> classPathWith(List<String> container) {
        return Stream.concat(
                        testClassPath().stream(),
                        wholeClassPath().stream()
                                .filter(entry -> container.stream()
                                        .anyMatch(entry.getFileName().toString()::startsWith)))
                .toList();
    }

    /** The tests' class path: the processor and what it needs, too. */
    public static List<Path> wholeClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .toList();
    }

    /** Compiles, with the sources in the order of their paths. */
    public Result run() {
        return run(List.copyOf(sources.keySet()), List.of());
    }

    /** Compiles, with the sources in the order given. */
    public Result run(List<String> order) {
        return run(order, List.of());
    }

    /** Processes classes of the class path, as a build tool does with what has not changed. */
    public Result process(List<String> classNames) {
        options.add("-proc:only");
        return run(List.of(), classNames);
    }

    private Result run(List<String> order, List<String> classNames) {
        JavaCompiler compiler = kind.compiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path classes = Files.createDirectories(directory.resolve("classes"));
            Path generated = Files.createDirectories(directory.resolve("generated"));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
            List<String> all = new ArrayList<>(kind.options());
            all.addAll(kind.options(lint));
            all.addAll(options);
            // ECJ tells everything a second time, on standard error unless it is given another place.
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostics,
                    all,
                    classNames,
                    files.getJavaFileObjectsFromPaths(write(order)));
            task.setProcessors(processors);
            boolean isOk = task.call();
            List<Message> messages =
                    diagnostics.getDiagnostics().stream().map(this::message).toList();
            return new Result(isOk, messages, texts(generated), classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much a compiler warns. */
    enum Lint {
        QUIET,
        USUAL,
        STRICT
    }

    private List<Path> write(List<String> order) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String path : order) {
            Path file = directory.resolve("sources").resolve(path);
            Files.createDirectories(file.getParent());
            paths.add(Files.writeString(
                    file, Optional.ofNullable(sources.get(path)).orElseThrow()));
        }
        return paths;
    }

    private Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file = Optional.ofNullable(diagnostic.getSource())
                .map(source -> Path.of(source.toUri()).getFileName().toString())
                .orElse("");
        return new Message(
                diagnostic.getKind(),
                file,
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                diagnostic.getMessage(Locale.ROOT).replace("\r\n", "\n"));
    }

    /** Every file below a directory, by path with slashes. */
    static Map<String, String> texts(Path root) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
