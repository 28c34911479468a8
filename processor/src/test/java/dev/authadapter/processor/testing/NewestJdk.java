package dev.authadapter.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** JDK 25, whose compiler users have as well as that of the tests' own JDK; in a process of its own, if it is installed. */
public final class NewestJdk {

    private static final String VERSION = "25";
    private static final List<String> VARIABLES =
            List.of("JAVA_HOME_" + VERSION, "JAVA_HOME_" + VERSION + "_X64", "JAVA_HOME_" + VERSION + "_ARM64");

    /** Why tests that need it are skipped where it is missing. */
    public static final String MISSING =
            "JDK %s is neither beside the JDK of the tests nor named by one of the variables %s"
                    .formatted(VERSION, VARIABLES);

    private static final Pattern RELEASE = Pattern.compile("JAVA_VERSION=\"" + VERSION + "[\".]");

    private NewestJdk() {}

    /** Where it is installed: as an environment variable says, or else in the directory that holds the tests' own JDK. */
    public static Optional<Path> home() {
        Stream<Path> named =
                VARIABLES.stream().map(System::getenv).filter(Objects::nonNull).map(Path::of);
        return Stream.concat(named, siblings()).filter(NewestJdk::isRight).findFirst();
    }

    private static Stream<Path> siblings() {
        return Optional.ofNullable(Path.of(System.getProperty("java.home")).getParent())
                .map(Expected::directories)
                .orElse(Stream.empty());
    }

    /** Every JDK says what it is in a file {@code release}. */
    private static boolean isRight(Path home) {
        Path release = home.resolve("release");
        return Files.exists(home.resolve("bin").resolve("javac"))
                && Files.exists(release)
                && RELEASE.matcher(read(release)).find();
    }

    /**
     * Starts a program of the tests in it, with the tests' class path and directory.
     *
     * @param home where it is installed
     * @param main the class to run
     * @param log takes what the program prints
     * @param arguments the program's
     * @return completed when the program has ended, by an exception if it failed
     */
    public static CompletableFuture<Void> start(Path home, Class<?> main, Path log, String... arguments) {
        List<String> command = Stream.concat(
                        Stream.of(
                                home.resolve("bin/java").toString(),
                                "-XX:TieredStopAtLevel=1", // half the time of a program that ends within a minute
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()),
                        Stream.of(arguments))
                .toList();
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .onExit()
                    .thenAccept(process -> {
                        if (process.exitValue() != 0) {
                            throw new AssertionError(main.getSimpleName() + " failed: " + read(log));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
