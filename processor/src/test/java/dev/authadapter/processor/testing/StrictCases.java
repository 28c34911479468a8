package dev.authadapter.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A program that compiles sound sources with the strictest settings of the compiler of the JDK it runs in, since each JDK warns of
 * more than the one before.
 */
public final class StrictCases {

    /** Warnings of all that a compiler warns of, but that annotations of other libraries have no processor. */
    public static final List<String> OPTIONS =
            List.of("-Aauthadapter.dialects=h2", "-Xlint:all,-processing", "-Xdoclint:all/protected", "-Werror");

    private StrictCases() {}

    /**
     * Compiles them.
     *
     * @param arguments the directory of the cases, each with its sources in {@code input}; an empty directory; and the file
     *     that takes everything the compiler said
     */
    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[1]);
        String said = Expected.directories(Path.of(arguments[0]))
                .flatMap(example -> Compilation.with(
                                CompilerKind.JAVAC, output.resolve(String.valueOf(example.getFileName())))
                        .sources(example.resolve("input"))
                        .options(OPTIONS.toArray(String[]::new))
                        .run()
                        .messages()
                        .stream()
                        .map(message -> example + " " + message))
                .collect(Collectors.joining("\n"));
        Files.writeString(Path.of(arguments[2]), said);
    }
}
