package dev.authadapter.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that compiles all diagnostic cases with the compiler of the JDK it runs in: one process for all of them, since
 * starting a compiler takes longer than most cases do.
 */
public final class DiagnosticCases {

    private DiagnosticCases() {}

    /**
     * What a compiler said of a case.
     *
     * @param errors how many errors there were
     * @param text {@link Result#problemText()}
     */
    public record Said(int errors, String text) {}

    /**
     * Compiles them.
     *
     * @param arguments an empty directory, which takes the output
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        List<DiagnosticCase> cases = Stream.concat(DiagnosticCase.all().stream(), DiagnosticCase.ofCompiler().stream())
                .toList();
        for (DiagnosticCase example : cases) {
            Path directory = Files.createDirectories(directory(root, example));
            Result result = example.compile(CompilerKind.JAVAC, directory);
            Files.writeString(file(root, example), result.errors().size() + "\n" + result.problemText());
        }
    }

    /**
     * Reads what the program found.
     *
     * @param root the directory the program was given
     * @param example one of the cases
     * @return what the compiler said
     */
    public static Said read(Path root, DiagnosticCase example) throws IOException {
        String[] lines = Files.readString(file(root, example)).split("\n", 2);
        return new Said(Integer.parseInt(lines[0]), lines[1]);
    }

    private static Path directory(Path root, DiagnosticCase example) {
        return root.resolve(example.name());
    }

    private static Path file(Path root, DiagnosticCase example) {
        return directory(root, example).resolve("said.txt");
    }
}
