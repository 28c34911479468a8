package dev.authadapter.processor.codegen;

import com.palantir.javapoet.JavaFile;
import dev.authadapter.processor.model.AdapterShape;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.Surroundings;
import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A model and the entity sources it stands for.
 *
 * @param name the directory under {@code src/test/resources/codegen}
 * @param model the model
 */
record Case(String name, AuthModel model) {

    private static final Path ROOT = Path.of("src", "test", "resources", "codegen");
    private static final CodeGenerator GENERATOR = new CodeGenerator(
            new Surroundings(Optional.of("javax.annotation.processing.Generated"), true, false, List.of()));

    /** Where the expected sources are, if the case is one of the golden ones. */
    Path directory() {
        return ROOT.resolve(name);
    }

    List<JavaFile> render() {
        return GENERATOR.render(model);
    }

    List<JavaFile> renderStubs() {
        return GENERATOR.renderStubs(new AdapterShape(model, Set.of()));
    }

    /** Sets up a compilation of generated files together with the entities an application has written. */
    Compilation compilation(CompilerKind kind, List<JavaFile> files, Path output) {
        Compilation compilation = Compilation.with(kind, output).processors().strict();
        Path inputs = directory().resolve("input");
        if (Files.isDirectory(inputs)) {
            compilation.sources(inputs);
        }
        for (JavaFile file : files) {
            compilation.source(file.toJavaFileObject().getName(), file.toString());
        }
        return compilation;
    }

    Result compile(CompilerKind kind, List<JavaFile> files, Path output) {
        return compilation(kind, files, output).run();
    }

    @Override
    public String toString() {
        return name;
    }
}
