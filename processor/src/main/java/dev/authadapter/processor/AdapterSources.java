package dev.authadapter.processor;

import com.palantir.javapoet.JavaFile;
import dev.authadapter.processor.StageTimes.Stage;
import dev.authadapter.processor.codegen.CodeGenerator;
import dev.authadapter.processor.diagnostic.ClassProblems;
import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.source.AnnotatedTypes;
import dev.authadapter.processor.source.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/** Writes the classes of an adapter: those that work, or their bare shape, or one that is needed before the others. */
final class AdapterSources {

    private final ProcessingEnvironment environment;
    private final AnnotatedTypes annotated;
    private final OutputWriter output;
    private final StageTimes times;

    AdapterSources(ProcessingEnvironment environment, AnnotatedTypes annotated, OutputWriter output, StageTimes times) {
        this.environment = environment;
        this.annotated = annotated;
        this.output = output;
        this.times = times;
    }

    static boolean isEcj(ProcessingEnvironment environment) {
        return environment.getClass().getName().startsWith("org.eclipse.jdt.");
    }

    /**
     * The compiler ends with the first round that writes nothing, which would be too late to find out that a missing type
     * never comes and still write the adapter's shape. A generated entity can be written at any time, and each makes one
     * more round.
     *
     * <p>Not on ECJ: if a later round writes a class that a source has referred to before, its compiler starts again and
     * forgets what earlier rounds wrote (the handler of SourceTypeCollisionException in its class Compiler keeps the units of
     * one round). RoundsTest.waitsForTheTypeOfAProperty guards this.
     */
    void writeNextEntity(Reading reading) {
        if (isEcj(environment)) {
            return;
        }
        List<String> entities = reading.model().entities().stream()
                .filter(entity -> entity.source() == EntityModel.Source.GENERATED)
                .map(entity -> entity.type().qualifiedName())
                .toList();
        new CodeGenerator(reading.surroundings())
                .renderStubs(reading.shape()).stream()
                        .filter(file -> entities.contains(OutputWriter.nameOf(file)))
                        .filter(file -> !output.hasWritten(file) && !isTaken(file))
                        .findFirst()
                        .ifPresent(file -> write(List.of(file)));
    }

    /** Writes the adapter of entities without mistakes. */
    void write(Reading reading) {
        write(times.measure(Stage.CODEGEN, () -> new CodeGenerator(reading.surroundings()).render(reading.model())));
    }

    /** Writes what the rest of the application refers to, with bodies that throw. */
    void writeStubs(Reading reading) {
        CodeGenerator generator = new CodeGenerator(reading.surroundings());
        Stream.concat(Stream.of(reading.shape()), reading.spares().stream())
                .map(model -> times.measure(Stage.CODEGEN, () -> generator.renderStubs(model)))
                .forEach(stubs ->
                        write(stubs.stream().filter(file -> !isTaken(file)).toList()));
    }

    private void write(List<JavaFile> files) {
        times.measure(Stage.OUTPUT, () -> output.writeSources(files, annotated.origins()));
    }

    private boolean isTaken(JavaFile file) {
        String name = OutputWriter.nameOf(file);
        return annotated.isCompiled(name) || isLocked(name);
    }

    /** ECJ's filer throws when a class is to be written that exists; javac's does not look at class files. */
    private boolean isLocked(String name) {
        return isEcj(environment) && output.isOnClassPath(name);
    }

    /**
     * Reports classes that cannot be written.
     *
     * @param model the adapter
     * @param problems takes one problem for each class of the application, or one for all that an earlier build left
     */
    void reportTaken(AuthModel model, Problems problems) {
        Map<String, String> annotations = new HashMap<>();
        model.entities()
                .forEach(entity -> annotations.put(
                        entity.type().qualifiedName(), "Auth" + entity.role().simpleName()));
        List<String> names = CodeGenerator.names(model);
        // A class that stands for a generated entity in all but its annotation is most likely meant to be it.
        names.stream()
                .filter(annotated::isCompiled)
                .forEach(name -> problems.add(ClassProblems.nameTaken(
                        simpleName(name), annotations.getOrDefault(name, ""), Origin.ofType(name))));
        if (problems.hasErrors()) {
            return; // the class of an earlier build does instead of a bare shape
        }
        names.stream()
                .filter(name -> !annotated.isCompiled(name) && isLocked(name))
                .findFirst()
                .ifPresent(name -> problems.add(ClassProblems.nameTakenByClassFile(
                        simpleName(name), model.entities().get(0).origin())));
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
