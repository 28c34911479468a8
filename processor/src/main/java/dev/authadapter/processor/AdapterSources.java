package dev.authadapter.processor;

import com.palantir.javapoet.JavaFile;
import dev.authadapter.processor.StageTimes.Stage;
import dev.authadapter.processor.codegen.CodeGenerator;
import dev.authadapter.processor.diagnostic.ClassProblems;
import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.source.AnnotatedTypes;
import dev.authadapter.processor.source.Reading;
import java.util.List;
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
                .renderStubs(reading.model()).stream()
                        .filter(file -> entities.contains(OutputWriter.nameOf(file)))
                        .filter(file -> !output.hasWritten(file) && !isTaken(file))
                        .findFirst()
                        .ifPresent(file -> write(List.of(file)));
    }

    /**
     * Writes the adapter, unless one of its classes cannot be written.
     *
     * @param reading entities without mistakes
     * @param problems takes classes that cannot be written
     * @return whether all was written
     */
    boolean write(Reading reading, Problems problems) {
        List<JavaFile> files =
                times.measure(Stage.CODEGEN, () -> new CodeGenerator(reading.surroundings()).render(reading.model()));
        files.stream().filter(this::isTaken).forEach(file -> reportTaken(file, problems));
        files.stream()
                .filter(this::isLocked)
                .findFirst()
                .ifPresent(file -> problems.add(ClassProblems.nameTakenByClassFile(
                        file.typeSpec().name(),
                        reading.model().entities().get(0).origin())));
        if (problems.hasErrors()) {
            return false;
        }
        write(files);
        return true;
    }

    /** Writes what the rest of the application refers to, with bodies that throw. */
    void writeStubs(Reading reading) {
        List<JavaFile> stubs = times.measure(
                Stage.CODEGEN, () -> new CodeGenerator(reading.surroundings()).renderStubs(reading.model()));
        write(stubs.stream().filter(file -> !isTaken(file) && !isLocked(file)).toList());
    }

    private void write(List<JavaFile> files) {
        times.measure(Stage.OUTPUT, () -> output.writeSources(files, annotated.origins()));
    }

    private boolean isTaken(JavaFile file) {
        return annotated.isCompiled(OutputWriter.nameOf(file));
    }

    private static void reportTaken(JavaFile file, Problems problems) {
        problems.add(ClassProblems.nameTaken(file.typeSpec().name(), "", Origin.ofType(OutputWriter.nameOf(file))));
    }

    /** ECJ's filer throws when a class is to be written that exists; javac's does not look at class files. */
    private boolean isLocked(JavaFile file) {
        return isEcj(environment) && !isTaken(file) && output.isOnClassPath(file);
    }
}
