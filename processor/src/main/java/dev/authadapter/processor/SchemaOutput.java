package dev.authadapter.processor;

import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.schema.SchemaCache;
import dev.authadapter.processor.schema.SchemaFile;
import dev.authadapter.processor.schema.SchemaGenerator;
import dev.authadapter.processor.schema.SchemaResult;
import dev.authadapter.processor.schema.ShadowClassLoader;
import dev.authadapter.processor.source.AnnotatedTypes;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;

/** Writes the schema of an adapter, a file per database and an index of them, and its snapshot. */
final class SchemaOutput {

    /**
     * The one thing that outlives a compilation, in tools that keep the processor's class loader: docs/decisions/0005 weighs
     * it. What is in it never changes an answer, only how soon it comes.
     */
    private static final SchemaCache CACHE = new SchemaCache();

    private final ProcessingEnvironment environment;
    private final AnnotatedTypes annotated;
    private final OutputWriter output;

    SchemaOutput(ProcessingEnvironment environment, AnnotatedTypes annotated, OutputWriter output) {
        this.environment = environment;
        this.annotated = annotated;
        this.output = output;
    }

    /** In the last round, when generated entities can be read like all others. */
    void write(AuthModel model, Problems problems) {
        try (ShadowClassLoader classes =
                new ShadowClassLoader(environment, SchemaOutput.class.getClassLoader(), annotated.mapped())) {
            SchemaResult result = CACHE.get(model, classes, problems, new SchemaGenerator(classes)::generate);
            List<SchemaFile> files = result.files();
            files.forEach(
                    file -> writeResource(model, "schema/" + file.dialect().replace(':', '-') + ".sql", file.text()));
            // A class loader cannot list a directory: without the index nobody could tell which databases there are.
            String index = files.stream().map(file -> file.dialect() + "\n").collect(Collectors.joining());
            writeResource(model, "schema/index.txt", index);
            result.snapshot().ifPresent(snapshot -> writeResource(model, "schema.json", snapshot.toJson()));
        }
    }

    private void writeResource(AuthModel model, String name, String text) {
        String path = "META-INF/authadapter/%s/%s".formatted(model.qualifiedName(), name);
        output.writeResource(path, text, annotated.origins());
    }
}
