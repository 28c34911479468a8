package dev.authadapter.processor.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that generated code must please, as strict as they can be. */
enum SourceCompiler {
    JAVAC {
        @Override
        JavaCompiler compiler() {
            return ToolProvider.getSystemJavaCompiler();
        }

        @Override
        List<String> options() {
            return List.of("-Xlint:all,-processing", "-Xdoclint:all/protected", "-Werror");
        }
    },
    ECJ {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }

        @Override
        List<String> options() {
            return List.of("-warn:+raw,unchecked,unusedImport,unusedLocal,unusedPrivate,uselessTypeCheck,deprecation");
        }
    };

    abstract JavaCompiler compiler();

    abstract List<String> options();

    /**
     * Compiles sources against the test's class path.
     *
     * @param sources source files; on disk, since ECJ takes no others
     * @param output where class files go
     * @return what the compiler had to say, one line per message; empty if the sources are clean
     */
    List<String> compile(List<Path> sources, Path output) {
        JavaCompiler compiler = compiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            var units = files.getJavaFileObjectsFromPaths(sources);
            List<String> arguments = new ArrayList<>(options());
            arguments.addAll(List.of("-proc:none", "--release", "17", "-d", output.toString()));
            arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
            boolean isDone = compiler.getTask(null, files, diagnostics, arguments, null, units)
                    .call();
            List<String> messages = new ArrayList<>();
            diagnostics.getDiagnostics().forEach(d -> messages.add(d.toString()));
            if (!isDone && messages.isEmpty()) {
                messages.add("the compiler failed without a message");
            }
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
