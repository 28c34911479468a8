package dev.authadapter.processor;

import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.migration.read.Baseline;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.schema.MigrationFile;
import dev.authadapter.processor.schema.SchemaCache;
import dev.authadapter.processor.schema.SchemaFile;
import dev.authadapter.processor.schema.SchemaGenerator;
import dev.authadapter.processor.schema.SchemaResult;
import dev.authadapter.processor.schema.ShadowClassLoader;
import dev.authadapter.processor.source.AnnotatedTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/** Writes the schema of an adapter, its snapshot, and the drafts of the migration from an earlier one. */
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
            Optional<Baseline> baseline = ProcessorOptions.baseline(environment.getOptions(), problems);
            SchemaGenerator generator = new SchemaGenerator(classes);
            SchemaResult result = CACHE.get(
                    model,
                    baseline,
                    classes,
                    problems,
                    (adapter, found) -> generator.generate(adapter, baseline, found));
            List<SchemaFile> files = result.files();
            files.forEach(file -> writeResource(model, "schema/" + file.name(), file.text()));
            // A class loader cannot list a directory: without the index nobody could tell which databases there are.
            writeIndex(model, "schema", files.stream().map(SchemaFile::dialect));
            result.snapshot().ifPresent(snapshot -> writeResource(model, "schema.json", snapshot.toJson()));
            baseline.ifPresent(before -> writeDrafts(model, before, result, problems));
        }
    }

    private void writeDrafts(AuthModel model, Baseline baseline, SchemaResult result, Problems problems) {
        result.drift()
                .ifPresent(drift ->
                        new DriftReport(baseline, directory(model) + "/migration", model).report(drift, problems));
        result.drafts().forEach(file -> writeResource(model, "migration/" + file.path(), file.text()));
        if (result.drift().filter(drift -> drift.refusals().isEmpty()).isPresent()) {
            // Without it there is nothing to accept; and an earlier build's drafts may lie beside those of this one.
            writeIndex(model, "migration", result.drafts().stream().map(MigrationFile::path));
        }
    }

    private void writeIndex(AuthModel model, String directory, Stream<String> lines) {
        writeResource(
                model, directory + "/index.txt", lines.map(line -> line + "\n").collect(Collectors.joining()));
    }

    private static String directory(AuthModel model) {
        return "META-INF/authadapter/" + model.qualifiedName();
    }

    private void writeResource(AuthModel model, String name, String text) {
        output.writeResource(directory(model) + '/' + name, text, annotated.origins());
    }
}
