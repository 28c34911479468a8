package dev.authadapter.processor.schema;

import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.hibernate.Version;

/**
 * The code of the few classes of an application that Hibernate runs when it writes a schema: converters of enums and
 * booleans, whose values become check constraints, enums with values of their own, and user types.
 *
 * <p>A class that is being compiled has no code yet. Its source is compiled here, apart and in memory, against the shadows of
 * all others; a class file is read. What this code calls in turn is asked for in the same way, when a shadow is run.
 */
final class ShadowCode {

    private final Elements elements;
    private final ShadowClassWriter writer;
    private final ShadowSources sources;

    ShadowCode(Elements elements, ShadowClassWriter writer, ShadowSources sources) {
        this.elements = elements;
        this.writer = writer;
        this.sources = sources;
    }

    /** The classes of the file that a class is in, by binary name; empty if they cannot be had. */
    Map<String, byte[]> of(TypeElement type) {
        return sources.source(type).map(this::compile).orElseGet(() -> sources.code(type));
    }

    private Map<String, byte[]> compile(JavaFileObject source) {
        return Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .map(compiler -> compile(compiler, source))
                .orElse(Map.of()); // ECJ on a Java runtime without a compiler
    }

    private Map<String, byte[]> compile(JavaCompiler compiler, JavaFileObject source) {
        DiagnosticCollector<JavaFileObject> ignored = new DiagnosticCollector<>();
        try (StandardJavaFileManager platform =
                        compiler.getStandardFileManager(ignored, Locale.ROOT, StandardCharsets.UTF_8);
                ShadowFiles files = new ShadowFiles(platform, elements, writer::write)) {
            platform.setLocation(StandardLocation.CLASS_PATH, libraries());
            List<String> options = List.of("-proc:none", "-implicit:none", "-nowarn");
            boolean isCompiled = compiler.getTask(Writer.nullWriter(), files, ignored, options, null, List.of(source))
                    .call();
            return isCompiled ? files.written() : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return Map.of(); // of ECJ, asked for a class that refers to one which is not on the class path
        }
    }

    /** The libraries that user code and Hibernate share; a compiler's model of them can have gaps where theirs begin. */
    private static List<File> libraries() {
        List<File> files = new ArrayList<>();
        for (Class<?> type : List.of(Version.class, Entity.class)) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            if (source != null && source.getLocation().getProtocol().equals("file")) {
                files.add(new File(URI.create(source.getLocation().toString())));
            }
        }
        return files;
    }
}
