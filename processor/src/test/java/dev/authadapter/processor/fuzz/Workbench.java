package dev.authadapter.processor.fuzz;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.authadapter.processor.AuthProcessor;
import dev.authadapter.processor.testing.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Parses and compiles, with the libraries opened once. For one thread. */
final class Workbench implements AutoCloseable {

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager libraries =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private final Packages packages = new Packages();

    Workbench() {
        try {
            libraries.setLocationFromPaths(StandardLocation.CLASS_PATH, Compilation.testClassPath());
            libraries.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of a valid file can be spoilt. */
    Parts parts(String path, String text) {
        JavacTask task = (JavacTask) compiler.getTask(
                Writer.nullWriter(), libraries, null, null, null, List.of(InMemory.source(path, text)));
        try {
            return new Parts(
                    text, task.parse().iterator().next(), Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles with the processor, for one database. */
    Outcome compile(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (InMemory files = new InMemory(libraries, packages)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostics,
                    List.of("-Xlint:none", "-Aauthadapter.dialects=h2"),
                    null,
                    InMemory.sources(sources));
            task.setProcessors(List.of(new AuthProcessor()));
            boolean isOk = task.call();
            return new Outcome(isOk, messages(diagnostics, files), files.paths());
        }
    }

    private static List<Told> messages(DiagnosticCollector<JavaFileObject> diagnostics, InMemory files) {
        return diagnostics.getDiagnostics().stream()
                .map(message -> new Told(
                        message.getKind(),
                        message.getSource() != null && files.hasWritten(message.getSource()),
                        message.toString()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        libraries.close();
    }
}
