package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problem.SchemaCure;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.schema.SchemaCulprits.Attribute;
import dev.authadapter.processor.schema.SchemaFailures.Failure;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports why schemas could not be written, each fault at what is to blame for it. Hibernate stops at the first; what is behind
 * it is found by leaving that out.
 */
final class SchemaDiagnosis {

    /** More would be of no more help. */
    private static final int FAULTS = 10;

    private final AuthModel model;
    private final ShadowClassLoader classes;

    /**
     * Makes it.
     *
     * @param model the adapter
     * @param classes the entities that failed; open
     */
    SchemaDiagnosis(AuthModel model, ShadowClassLoader classes) {
        this.model = model;
        this.classes = classes;
    }

    /** Reports what failed in a run, and what would fail next. */
    void report(SchemaRun run, Problems problems) {
        Map<Failure, List<String>> failures = run.failures().all();
        if (failures.isEmpty()) {
            return;
        }
        SchemaCulprits culprits = run.culprits();
        ShadowClassLoader reduced = classes;
        Set<String> leftOut = new HashSet<>();
        for (int i = 0; i < FAULTS; i++) {
            ShadowClassLoader before = reduced;
            for (Fault fault : faults(culprits, before, failures)) {
                problems.add(problem(culprits, fault));
                Optional<Attribute> removable = fault.attribute().filter(attribute -> !attribute.isKey());
                if (removable.isPresent()) {
                    leftOut.add(removable.get().name());
                    reduced = without(reduced, removable.get());
                }
            }
            if (reduced == before) {
                return; // nothing that could be left out, so that the same would fail again
            }
            failures = failures(reduced, model.dialects());
            if (failures.isEmpty() || failures.keySet().stream().anyMatch(failure -> failure.speaksOf(leftOut))) {
                return; // all is found, or what is left fails only because something it refers to was left out
            }
        }
    }

    /**
     * What is to be mended.
     *
     * @param failure what Hibernate says of it first
     * @param attribute what is to blame, or empty if it is none or not known
     * @param dialects for which it fails
     */
    private record Fault(Failure failure, Optional<Attribute> attribute, List<String> dialects) {

        Fault and(Fault other) {
            return new Fault(
                    failure,
                    attribute,
                    Stream.concat(dialects.stream(), other.dialects.stream()).toList());
        }
    }

    /** Hibernate may fail at one attribute for several reasons, each for other databases. */
    private Collection<Fault> faults(
            SchemaCulprits culprits, ShadowClassLoader current, Map<Failure, List<String>> failures) {
        Map<Object, Fault> faults = new LinkedHashMap<>();
        failures.forEach((failure, dialects) -> {
            Optional<Attribute> attribute =
                    failure.isOfMapping() ? attribute(culprits, current, failure, dialects.get(0)) : Optional.empty();
            faults.merge(
                    attribute.<Object>map(found -> found).orElse(failure),
                    new Fault(failure, attribute, dialects),
                    Fault::and);
        });
        return faults.values();
    }

    private Optional<Attribute> attribute(
            SchemaCulprits culprits, ShadowClassLoader current, Failure failure, String dialect) {
        try {
            return culprits.attribute(
                    failure.reason(),
                    candidate -> failures(without(current, candidate), List.of(dialect)).keySet().stream()
                            .map(Failure::reason)
                            .findFirst());
        } catch (RuntimeException | LinkageError | ShadowClassLoader.ShadowError e) {
            return Optional.empty(); // a class that cannot even be looked at is what has failed, and the reason says so
        }
    }

    private Problem problem(SchemaCulprits culprits, Fault fault) {
        Failure failure = fault.failure();
        Optional<Class<?>> type = culprits.type(failure.reason());
        boolean isOfAll = fault.dialects().size() >= model.dialects().size();
        return Problem.schema(
                fault.attribute()
                        .map(found -> "'" + found.type().getSimpleName() + "." + found.name() + "'")
                        .or(() -> type.map(found -> "'" + found.getSimpleName() + "'"))
                        .orElse("An entity of '" + model.adapterName() + "'"),
                isOfAll && failure.isOfMapping() ? List.of() : fault.dialects(),
                failure.reason(),
                cure(failure, fault.attribute().isPresent()),
                fault.attribute()
                        .map(culprits::origin)
                        .or(() -> type.map(found -> culprits.origin(found, classes.mapped()::contains)))
                        .orElseGet(culprits::fallback));
    }

    private static SchemaCure cure(Failure failure, boolean isOfAttribute) {
        if (!failure.isOfMapping()) {
            return SchemaCure.OTHER_DATABASE;
        }
        if (failure.missingCode().isPresent()) {
            return SchemaCure.OTHER_MODULE;
        }
        return isOfAttribute ? SchemaCure.ATTRIBUTE : SchemaCure.CLASS;
    }

    private Map<Failure, List<String>> failures(ShadowClassLoader some, List<String> dialects) {
        try (SchemaRun run = new SchemaRun(some, model.withDialects(dialects), true)) {
            run.probe();
            return run.failures().all();
        }
    }

    private static ShadowClassLoader without(ShadowClassLoader from, Attribute attribute) {
        try {
            return from.without(attribute.type().getName(), attribute.name());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(attribute + " was there before", e);
        }
    }
}
