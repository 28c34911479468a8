package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.AuthModel;
import java.util.List;

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
     * @param problems takes what is wrong with the mapping; a dialect that fails does not stop the others
     * @return the files, in the order of the model's dialects
     */
    public List<SchemaFile> generate(AuthModel model, Problems problems) {
        try (SchemaRun run = new SchemaRun(classes, model)) {
            return run.generate(problems);
        }
    }

    /**
     * Checks what must hold of the mapping, such as that identities are unique in the database, without writing anything.
     *
     * @param model the adapter, without errors
     * @param problems takes what is wrong
     */
    public void check(AuthModel model, Problems problems) {
        try (SchemaRun run = new SchemaRun(classes, model)) {
            run.check(problems);
        }
    }
}
