package dev.authadapter.processor;

import dev.authadapter.processor.StageTimes.Stage;
import dev.authadapter.processor.diagnostic.ClassProblems;
import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.PropertyProblems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.source.AnnotatedTypes;
import dev.authadapter.processor.source.ModelReader;
import dev.authadapter.processor.source.Reading;
import dev.authadapter.processor.source.Unresolved;
import dev.authadapter.processor.validation.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** The life of one adapter through the rounds of a compilation: read, wait, write once. Holds names, never elements. */
final class AdapterGeneration {

    private static final String LOMBOK = "lombok/launch/AnnotationProcessorHider.class";

    private final ProcessingEnvironment environment;
    private final List<Rule> rules;
    private final AnnotatedTypes annotated;
    private final Problems problems;
    private final StageTimes times = new StageTimes();
    private final AdapterSources sources;
    private final SchemaOutput schema;

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
        OutputWriter output = new OutputWriter(environment);
        this.sources = new AdapterSources(environment, annotated, output, times);
        this.schema = new SchemaOutput(environment, annotated, output);
    }

    /** How long each stage has taken so far. */
    StageTimes times() {
        return times;
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
        Optional<Reading> reading = times.measure(Stage.SOURCE, () -> read(found));
        unresolved = reading.map(Reading::unresolved).orElse(List.of());
        if (reading.isPresent() && isNew && (!unresolved.isEmpty() || mustWaitForLombok(reading.get()))) {
            sources.writeNextEntity(reading.get());
            return;
        }
        isWritten = true;
        problems.addAll(found);
        List.of(Role.values()).forEach(role -> written.put(role, annotated.of(role)));
        reading.ifPresent(this::write);
    }

    private Optional<Reading> read(Problems found) {
        ModelReader reader = new ModelReader(environment.getElementUtils(), environment.getTypeUtils(), annotated);
        return reader.read(ProcessorOptions.parse(environment.getOptions(), found), found);
    }

    /**
     * Once, in a compiler that lets Lombok come later (in ECJ it is an agent, and works before all processors), and if it is
     * there: without it there may be no other round. LombokTest guards this, with Lombok first and last.
     */
    private boolean mustWaitForLombok(Reading reading) {
        boolean mustWait = reading.isOfLombok()
                && !hasWaitedForLombok
                && !AdapterSources.isEcj(environment)
                && isOnProcessorPath(LOMBOK);
        hasWaitedForLombok |= mustWait;
        return mustWait;
    }

    private static boolean isOnProcessorPath(String classFile) {
        return AdapterGeneration.class.getClassLoader().getResource(classFile) != null;
    }

    private void write(Reading reading) {
        times.measure(Stage.VALIDATION, () -> rules.forEach(rule -> rule.check(reading.sound(), problems)));
        reportUnresolved();
        sources.reportTaken(reading.model(), problems);
        if (problems.hasErrors() || !unresolved.isEmpty()) {
            sources.writeStubs(reading);
        } else {
            sources.write(reading);
            sound = reading.model();
        }
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
        if (!isWritten && (hasWaitedForLombok || AdapterSources.isEcj(environment))) {
            // Lombok was there, but not as a processor of this compilation; or a type never came, and ECJ, which was
            // not
            // made to go on, still compiles what the last round brings. Late is better than never.
            advance(false);
        }
        if (!isWritten) {
            reportUnresolved();
            return;
        }
        reportLate();
        if (sound != null && !problems.hasErrors() && !isFailed) {
            AuthModel model = sound;
            times.measure(Stage.SCHEMA, () -> schema.write(model, problems));
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
}
