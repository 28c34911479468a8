package dev.authadapter.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Texts that tests expect, in files; {@code -Dgolden.update=true} writes them anew, for a reader to look over. */
public final class Expected {

    private static final boolean IS_UPDATE = Boolean.getBoolean("golden.update");

    private Expected() {}

    /** Compares a text with that of a file. */
    public static void compare(Path file, String actual) {
        try {
            if (IS_UPDATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).exists();
            assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a directory, by path with slashes, sorted. */
    public static Set<String> files(Path parent) {
        return new TreeSet<>(Compilation.texts(parent).keySet());
    }

    /** The directories in a directory, sorted by name. */
    public static Stream<Path> directories(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            List<Path> found = children.filter(Files::isDirectory).sorted().toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
