package dev.authadapter.processor;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Writes what is generated; the only user of the compiler's filer. Whatever the adapter comes from is an originating element
 * of every file, so that a build tool knows what to compile again.
 */
final class OutputWriter {

    private final Filer filer;
    private final Elements elements;
    private final Set<String> written = new HashSet<>();

    OutputWriter(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
    }

    /**
     * Writes source files, but for those it has written before.
     *
     * @param files the files
     * @param origins the qualified names of the classes or packages they come from
     */
    void writeSources(List<JavaFile> files, List<String> origins) {
        for (JavaFile file : files) {
            if (written.add(nameOf(file))) {
                writeSource(file, origins);
            }
        }
    }

    private void writeSource(JavaFile file, List<String> origins) {
        try (Writer writer =
                filer.createSourceFile(nameOf(file), elements(origins)).openWriter()) {
            writer.write(file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a text file beside the classes.
     *
     * @param path its path, with slashes
     * @param text what it holds, with {@code \n} for line ends
     * @param origins the qualified names of the classes or packages it comes from
     */
    void writeResource(String path, String text, List<String> origins) {
        try (OutputStream stream = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, elements(origins))
                .openOutputStream()) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasWritten(JavaFile file) {
        return written.contains(nameOf(file));
    }

    /** Whether the compiler knows a class that was not written here. */
    boolean isOnClassPath(String className) {
        return !written.contains(className) && elements.getTypeElement(className) != null;
    }

    static String nameOf(JavaFile file) {
        String name = file.typeSpec().name();
        return file.packageName().isEmpty() ? name : file.packageName() + "." + name;
    }

    private Element[] elements(List<String> names) {
        return names.stream().flatMap(name -> element(name).stream()).toArray(Element[]::new);
    }

    private Optional<Element> element(String name) {
        Element type = elements.getTypeElement(name);
        return Optional.ofNullable(type == null ? elements.getPackageElement(name) : type);
    }
}
