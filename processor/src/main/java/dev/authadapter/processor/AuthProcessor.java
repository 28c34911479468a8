package dev.authadapter.processor;

import com.google.auto.service.AutoService;
import dev.authadapter.processor.diagnostic.DiagnosticPrinter;
import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.SettingProblems;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.source.AnnotatedTypes;
import dev.authadapter.processor.source.CompilerErrors;
import dev.authadapter.processor.source.Origins;
import dev.authadapter.processor.validation.Rule;
import dev.authadapter.processor.validation.Rules;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Makes an adapter from the classes annotated with a role: the page to start reading at.
 *
 * <pre>
 * each round   annotated elements ─names─▶ {@link AnnotatedTypes}
 *                                             │
 *              {@code source}      ModelReader ─┴▶ AuthModel, Problems, and types that are still missing
 *                                             │   something missing, and more may come: wait
 *              {@code validation}  Rules ─────────┤▶ Problems
 *              {@code codegen}     CodeGenerator ─┴▶ the adapter; its bare shape if there are Problems
 * last round   {@code schema}      SchemaGenerator ▶ DDL and Problems, if there were none
 *              {@code diagnostic}  DiagnosticPrinter ▶ all Problems, sorted, each once
 * </pre>
 *
 * <ul>
 *   <li>What crosses a stage is a value: a record of {@code model}, or a {@link Problem}. Only {@code source} and the
 *       schema's class loader see the compiler's elements, and no element outlives its round.
 *   <li>The adapter is written as soon as nothing is missing, in a round that is not the last (a class written in the last
 *       round is not compiled), and once.
 *   <li>With a mistake in an entity the classes are written all the same, with bodies that throw, so that the mistake is the
 *       only thing the compiler has to report.
 *   <li>Problems are printed in the last round: an error before it would keep other processors from finishing, and what
 *       they did not write would be reported too.
 *   <li>All role classes of a compilation make one adapter, so the processor is aggregating to an incremental build.
 * </ul>
 *
 * <p>{@link AdapterGeneration} walks these steps; this class knows rounds and nothing of authentication.
 */
@AutoService(Processor.class)
public final class AuthProcessor extends AbstractProcessor {

    private final AnnotatedTypes annotated = new AnnotatedTypes();
    private final Problems problems = new Problems();
    private final List<Rule> rules;
    private @Nullable AdapterGeneration generation;
    private boolean isBroken;

    /** For the compiler, by way of {@link java.util.ServiceLoader}. */
    public AuthProcessor() {
        this(Rules.all());
    }

    /** For tests, which add rules that fail. */
    AuthProcessor(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        boolean isNew = annotated.add(annotations, round);
        if (annotated.isEmpty()) {
            return false; // most modules have no roles, and shall not wait for classes that would find nothing to do
        }
        guarded(() -> {
            if (round.processingOver()) {
                generation().finish(round.errorRaised());
            } else {
                generation().advance(isNew);
            }
        });
        if (round.processingOver()) {
            Origins origins = new Origins(processingEnv.getElementUtils(), annotated);
            DiagnosticPrinter printer = new DiagnosticPrinter(processingEnv, origins::locate);
            printer.print(reported());
            if (ProcessorOptions.isTraced(processingEnv.getOptions())) {
                printer.note(generation().times().summary());
            }
        }
        return false; // other processors may want the annotations too
    }

    private List<Problem> reported() {
        CompilerErrors errors = new CompilerErrors(processingEnv, annotated);
        return problems.all().stream()
                .filter(problem -> !errors.explain(problem))
                .toList();
    }

    private AdapterGeneration generation() {
        AdapterGeneration current = generation;
        if (current == null) {
            current = new AdapterGeneration(processingEnv, rules, annotated, problems);
            generation = current;
        }
        return current;
    }

    /** The one place that turns a fault of the processor into a message; after one, nothing more is tried. */
    private void guarded(Runnable step) {
        if (isBroken) {
            return;
        }
        try {
            step.run();
        } catch (RuntimeException | LinkageError | AssertionError e) {
            if (isOfCompiler(e)) {
                throw e;
            }
            isBroken = true;
            problems.add(isMissingModule(e) ? SettingProblems.processorModulePath(Origin.none()) : internal(e));
        }
    }

    /** Compilers stop a processor by exceptions of their own when a class file is missing, and report that themselves. */
    private static boolean isOfCompiler(Throwable fault) {
        String name = fault.getClass().getName();
        return name.startsWith("com.sun.tools.javac.") || name.startsWith("org.eclipse.jdt.");
    }

    /**
     * On a processor module path, Java takes only those libraries of Hibernate that have no module descriptor, for those have to
     * be required by one, and none of Hibernate's does.
     */
    private static boolean isMissingModule(Throwable fault) {
        return fault instanceof NoClassDefFoundError
                && AuthProcessor.class.getModule().isNamed();
    }

    private Problem internal(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        String subject = annotated.origins().stream().findFirst().orElse("");
        String version = Optional.ofNullable(AuthProcessor.class.getPackage().getImplementationVersion())
                .orElse("(unpackaged)");
        return Problem.internal(subject, version, trace.toString().replace("\r\n", "\n"), Origin.ofType(subject));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Stream.concat(
                        AnnotatedTypes.OTHER_ANNOTATIONS.stream(),
                        Stream.of(Role.values()).map(Role::annotation))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> getSupportedOptions() {
        Set<String> options = new HashSet<>(ProcessorOptions.keys());
        if (isInitialized()) {
            // Those that are none are reported here, with what was probably meant; the compiler need not do it, too.
            options.addAll(ProcessorOptions.unknown(processingEnv.getOptions()));
        }
        return options;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }
}
