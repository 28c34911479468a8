package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.migration.read.Baseline;
import dev.authadapter.processor.model.AuthModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Writes the statements that create an adapter's tables, as Hibernate would at run time, while the entities are being
 * compiled.
 */
public final class SchemaGenerator {

    private final ShadowClassLoader classes;

    /**
     * Makes a generator.
     *
     * @param classes supplies the entities; open
     */
    public SchemaGenerator(ShadowClassLoader classes) {
        this.classes = classes;
    }

    /**
     * Writes one file per dialect of the model, and checks what {@link #check} checks.
     *
     * @param model the adapter, without errors
     * @param baseline what the tables are compared with, or empty if nothing is asked for
     * @param problems takes what is wrong with the mapping; a dialect that fails does not stop the others
     * @return the files and the snapshot
     */
    public SchemaResult generate(AuthModel model, Optional<Baseline> baseline, Problems problems) {
        return run(model, problems, (run, found) -> run.generate(baseline, found));
    }

    /**
     * Checks what must hold of the mapping, such as that identities are unique in the database, without writing anything.
     *
     * @param model the adapter, without errors
     * @param problems takes what is wrong
     */
    public void check(AuthModel model, Problems problems) {
        run(model, problems, (run, found) -> {
            run.check(found);
            return SchemaResult.of(List.of(), Optional.empty());
        });
    }

    /** Runs Hibernate until it has asked for no class's code that can be had; most applications have none it asks for. */
    private SchemaResult run(AuthModel model, Problems problems, BiFunction<SchemaRun, Problems, SchemaResult> task) {
        ShadowClassLoader current = classes;
        boolean isLast = false;
        while (true) {
            Problems found = new Problems();
            Optional<ShadowClassLoader> next;
            try (SchemaRun run = new SchemaRun(current, model, isLast)) {
                SchemaResult result = task.apply(run, found);
                Optional<String> missing = run.missingCode();
                if (isLast || missing.isEmpty()) {
                    problems.addAll(found);
                    new SchemaDiagnosis(model, current).report(run, problems);
                    return result;
                }
                next = current.withCodeOf(missing.get());
            }
            isLast = next.isEmpty();
            current = next.orElse(current);
        }
    }
}
