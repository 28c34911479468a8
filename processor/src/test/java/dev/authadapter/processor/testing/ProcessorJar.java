package dev.authadapter.processor.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jar as it is published, and how a compiler is told to use it. */
public final class ProcessorJar {

    private ProcessorJar() {}

    /** The jar that the build has just packaged. */
    public static Path path() {
        return Path.of(System.getProperty("processor.jar"));
    }

    /** The argument of {@code -processorpath}: the jar, and what it depends on and does not bring. */
    public static String processorPath() {
        return Stream.concat(
                        Stream.of(path()),
                        Compilation.wholeClassPath().stream().filter(ProcessorJar::isLibraryNotBrought))
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** The argument of {@code -classpath} of an application. */
    public static String classPath() {
        return Compilation.testClassPath().stream()
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static boolean isLibraryNotBrought(Path entry) {
        return entry.toString().endsWith(".jar")
                && List.of("javapoet", "/asm", "jetbrains").stream()
                        .noneMatch(entry.toString().replace('\\', '/')::contains);
    }
}
