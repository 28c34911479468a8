package dev.authadapter.processor;

import com.palantir.javapoet.JavaFile;
import dev.authadapter.processor.codegen.CodeGenerator;
import dev.authadapter.processor.diagnostic.ClassProblems;
import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.PropertyProblems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.schema.SchemaFile;
import dev.authadapter.processor.schema.SchemaGenerator;
import dev.authadapter.processor.schema.ShadowClassLoader;
import dev.authadapter.processor.source.AnnotatedTypes;
import dev.authadapter.processor.source.ModelReader;
import dev.authadapter.processor.source.Reading;
import dev.authadapter.processor.source.Unresolved;
import dev.authadapter.processor.validation.Rule;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** The life of one adapter through the rounds of a compilation: read, wait, write once. Holds names, never elements. */
final class AdapterGeneration {

    private static final String LOMBOK = "lombok/launch/AnnotationProcessorHider.class";

    private final ProcessingEnvironment environment;
    private final List<Rule> rules;
    private final AnnotatedTypes annotated;
    private final Problems problems;
    private final OutputWriter output;

    private final Map<Role, List<String>> written = new EnumMap<>(Role.class);
    private List<Unresolved> unresolved = List.of();
    private boolean hasWaitedForLombok;
    private boolean isWritten;
    private @Nullable AuthModel sound;

    AdapterGeneration(
            ProcessingEnvironment environment, List<Rule> rules, AnnotatedTypes annotated, Problems problems) {
        this.environment = environment;
        this.rules = rules;
        this.annotated = annotated;
        this.problems = problems;
        this.output = new OutputWriter(environment);
    }

    /**
     * Writes the adapter, unless it has been or something it needs is still missing.
     *
     * @param isNew whether the round brought classes this processor did not write, so that more may come
     */
    void advance(boolean isNew) {
        if (isWritten || annotated.isEmpty()) {
            return;
        }
        Problems found = new Problems();
        ModelReader reader = new ModelReader(environment.getElementUtils(), environment.getTypeUtils(), annotated);
        Optional<Reading> reading = reader.read(ProcessorOptions.parse(environment.getOptions(), found), found);
        unresolved = reading.map(Reading::unresolved).orElse(List.of());
        if (reading.isPresent() && isNew && (!unresolved.isEmpty() || mustWaitForLombok(reading.get()))) {
            writeNextEntity(reading.get());
            return;
        }
        isWritten = true;
        problems.addAll(found);
        List.of(Role.values()).forEach(role -> written.put(role, annotated.of(role)));
        reading.ifPresent(this::write);
    }

    /**
     * Once, in a compiler that lets Lombok come later (in ECJ it is an agent, and works before all processors), and if it is
     * there: without it there may be no other round. LombokTest guards this, with Lombok first and last.
     */
    private boolean mustWaitForLombok(Reading reading) {
        boolean mustWait = reading.isOfLombok() && !hasWaitedForLombok && !isEcj() && isOnProcessorPath(LOMBOK);
        hasWaitedForLombok |= mustWait;
        return mustWait;
    }

    private static boolean isOnProcessorPath(String classFile) {
        return AdapterGeneration.class.getClassLoader().getResource(classFile) != null;
    }

    private boolean isEcj() {
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
    private void writeNextEntity(Reading reading) {
        if (isEcj()) {
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
                        .ifPresent(file -> output.writeSources(List.of(file), annotated.origins()));
    }

    private void write(Reading reading) {
        rules.forEach(rule -> rule.check(reading.sound(), problems));
        reportUnresolved();
        reportTaken(reading.model());
        CodeGenerator generator = new CodeGenerator(reading.surroundings());
        if (!problems.hasErrors() && unresolved.isEmpty()) {
            output.writeSources(generator.render(reading.model()), annotated.origins());
            sound = reading.model();
            return;
        }
        Stream.concat(Stream.of(reading.shape()), reading.spares().stream())
                .map(generator::renderStubs)
                .forEach(stubs -> output.writeSources(
                        stubs.stream().filter(file -> !isTaken(file)).toList(), annotated.origins()));
    }

    private boolean isTaken(JavaFile file) {
        return annotated.isCompiled(OutputWriter.nameOf(file));
    }

    /** A class that stands for a generated entity in all but its annotation is most likely meant to be it. */
    private void reportTaken(AuthModel model) {
        Map<String, String> annotations = new HashMap<>();
        model.entities()
                .forEach(entity -> annotations.put(
                        entity.type().qualifiedName(), "Auth" + entity.role().simpleName()));
        CodeGenerator.names(model).stream()
                .filter(annotated::isCompiled)
                .forEach(name -> problems.add(ClassProblems.nameTaken(
                        name.substring(name.lastIndexOf('.') + 1),
                        annotations.getOrDefault(name, ""),
                        Origin.ofType(name))));
    }

    /** A type that is missing in the source is the compiler's to report. */
    private void reportUnresolved() {
        unresolved.stream()
                .filter(type -> !type.isCompiled())
                .forEach(type ->
                        problems.add(PropertyProblems.unresolvedType(type.place(), type.type(), type.origin())));
    }

    /**
     * Checks that nothing came too late, and writes the schema.
     *
     * @param isFailed whether the compiler has reported an error, so that entities may not be what they seem
     */
    void finish(boolean isFailed) {
        if (!isWritten && (hasWaitedForLombok || isEcj())) {
            // Lombok was there, but not as a processor of this compilation; or a type never came, and ECJ, which was
            // not made
            // to go on, still compiles what the last round brings. Late is better than never.
            advance(false);
        }
        if (!isWritten) {
            reportUnresolved();
            return;
        }
        reportLate();
        if (sound != null && !problems.hasErrors() && !isFailed) {
            writeSchema(sound);
        }
    }

    private void reportLate() {
        for (Role role : Role.values()) {
            annotated.of(role).stream()
                    .filter(name -> !written.getOrDefault(role, List.of()).contains(name))
                    .forEach(name -> problems.add(ClassProblems.lateRole(
                            name.substring(name.lastIndexOf('.') + 1),
                            "Auth" + role.simpleName(),
                            Origin.ofType(name).annotation(role.annotation()))));
        }
    }

    /** In the last round, when generated entities can be read like all others. */
    private void writeSchema(AuthModel model) {
        try (ShadowClassLoader classes =
                new ShadowClassLoader(environment, AdapterGeneration.class.getClassLoader(), annotated.mapped())) {
            List<SchemaFile> files = new SchemaGenerator(classes).generate(model, problems);
            files.forEach(file -> writeSchemaResource(model, file.dialect().replace(':', '-') + ".sql", file.text()));
            // A class loader cannot list a directory: without the index nobody could tell which databases there are.
            String index = files.stream().map(file -> file.dialect() + "\n").collect(Collectors.joining());
            writeSchemaResource(model, "index.txt", index);
        }
    }

    private void writeSchemaResource(AuthModel model, String name, String text) {
        String adapter =
                model.packageName().isEmpty() ? model.adapterName() : model.packageName() + "." + model.adapterName();
        output.writeResource("META-INF/authadapter/%s/schema/%s".formatted(adapter, name), text, annotated.origins());
    }
}
