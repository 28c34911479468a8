package dev.authadapter.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of a compilation.
 *
 * @param isOk whether the compiler was content
 * @param messages everything it said, in order
 * @param generated the generated sources, by path
 * @param classes the directory of classes and resources
 */
public record Result(boolean isOk, List<Message> messages, Map<String, String> generated, Path classes) {

    public List<Message> errors() {
        return messages.stream().filter(Message::isError).toList();
    }

    /** The errors, and the warnings of this library, one a line and marked as such. */
    public String problemText() {
        return messages.stream()
                .filter(message -> message.isError() || message.text().startsWith("[Auth/"))
                .map(message -> message.isError() ? message.toString() : "warning: " + message)
                .collect(Collectors.joining("\n"));
    }

    /** The errors, one a line, for comparing and for reading. */
    public String errorText() {
        return errors().stream().map(Message::toString).collect(Collectors.joining("\n"));
    }

    /** The files the processor wrote beside the classes, by path. */
    public Map<String, String> resources() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".class")) {
                    texts.put(
                            classes.relativize(file).toString().replace('\\', '/'),
                            Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Loads what was compiled; what it depends on is that of the tests. */
    public URLClassLoader loader() {
        try {
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Result.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
