package dev.authadapter.processor.codegen;

import com.palantir.javapoet.JavaFile;
import dev.authadapter.processor.model.AuthModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A model and the entity sources it stands for.
 *
 * @param name the directory under {@code src/test/resources/codegen}
 * @param model the model
 */
record Case(String name, AuthModel model) {

    private static final Path ROOT = Path.of("src", "test", "resources", "codegen");
    private static final CodeGenerator GENERATOR =
            new CodeGenerator(Optional.of("javax.annotation.processing.Generated"));

    /** The entities an application has written. */
    List<Path> inputs() {
        Path inputs = directory().resolve("input");
        if (!Files.isDirectory(inputs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(inputs)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the expected sources are, if the case is one of the golden ones. */
    Path directory() {
        return ROOT.resolve(name);
    }

    List<JavaFile> render() {
        return GENERATOR.render(model);
    }

    List<JavaFile> renderStubs() {
        return GENERATOR.renderStubs(model);
    }

    /** Compiles generated files together with the inputs; class files go into {@code directory/classes}. */
    List<String> compile(SourceCompiler compiler, List<JavaFile> files, Path directory) {
        List<Path> sources = new ArrayList<>(inputs());
        try {
            for (JavaFile file : files) {
                sources.add(file.writeToPath(directory.resolve("sources")));
            }
            return compiler.compile(sources, Files.createDirectories(directory.resolve("classes")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
