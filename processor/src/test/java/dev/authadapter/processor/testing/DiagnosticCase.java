package dev.authadapter.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sources with a mistake, in a directory {@code <code>/<case>}, and {@code expected.txt}: everything javac has to say of
 * them. Several mistakes at once are in {@code several/<case>}; mistakes that the compiler reports, and that are therefore not
 * for the processor to report too, in {@code compiler/<case>}, without a text. {@code options.txt} has options of the compiler, one a
 * line, where the case needs others than the usual.
 *
 * @param name the directory, from the root, with a slash
 */
public record DiagnosticCase(String name) {

    /** Where the cases are. */
    public static final Path ROOT = Path.of("src/test/resources/diagnostic");

    private static final String SEVERAL = "several";
    private static final String OF_COMPILER = "compiler";

    /** The cases of which the processor has something to say, sorted by name. */
    public static List<DiagnosticCase> all() {
        return cases().filter(found -> !found.isOfCompiler()).toList();
    }

    /** The cases of which the compiler has. */
    public static List<DiagnosticCase> ofCompiler() {
        return cases().filter(DiagnosticCase::isOfCompiler).toList();
    }

    private static Stream<DiagnosticCase> cases() {
        return Expected.directories(ROOT)
                .flatMap(Expected::directories)
                .map(directory -> ROOT.relativize(directory).toString().replace('\\', '/'))
                .map(DiagnosticCase::new);
    }

    /** Whether the compiler has something to say, and the processor nothing. */
    public boolean isOfCompiler() {
        return name.startsWith(OF_COMPILER + "/");
    }

    /** The code of the one mistake, in brackets as it is printed; for several mistakes only what all codes begin with. */
    public String code() {
        return isSeveral() ? "[Auth/" : "[Auth/" + name.substring(0, name.indexOf('/')) + "]";
    }

    public boolean isSeveral() {
        return name.startsWith(SEVERAL + "/");
    }

    public Path directory() {
        return ROOT.resolve(name);
    }

    public Path expected() {
        return directory().resolve("expected.txt");
    }

    /** Compiles the sources in an empty directory. */
    public Result compile(CompilerKind kind, Path temporary) {
        return Compilation.with(kind, temporary)
                .warnings()
                .sources(directory())
                .options(options().toArray(String[]::new))
                .run();
    }

    /** The options of the compiler for it. */
    public List<String> options() {
        Path file = directory().resolve("options.txt");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of("-Aauthadapter.dialects=h2");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
