package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.migration.decide.Planner;
import dev.authadapter.processor.migration.decide.Step;
import dev.authadapter.processor.migration.read.Baseline;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.schema.Dialects.Choice;
import dev.authadapter.processor.schema.HibernateBoot.Bound;
import dev.authadapter.processor.schema.render.MigrationRenderer;
import dev.authadapter.schema.SchemaSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Version;

/** One run of Hibernate over the entities of an adapter. */
final class SchemaRun implements AutoCloseable {

    private final ShadowClassLoader classes;
    private final AuthModel model;
    private final HibernateBoot boot;
    private final SchemaFailures failures;
    private final boolean isLast;
    private final List<DialectCheck> dialectChecks = MappingChecks.ofEachDatabase();
    private boolean isChecked;

    /**
     * Starts a run.
     *
     * @param isLast whether code that is missing cannot be had, so that all the run can do is to say for which databases
     */
    SchemaRun(ShadowClassLoader classes, AuthModel model, boolean isLast) {
        this.classes = classes;
        this.isLast = isLast;
        this.model = model;
        this.failures = new SchemaFailures();
        this.boot = new HibernateBoot(classes, model.unit());
    }

    @Override
    public void close() {
        boot.close();
    }

    /** The class, by binary name, whose code Hibernate wanted to run and did not find. */
    Optional<String> missingCode() {
        return failures.missingCode();
    }

    SchemaResult generate(Optional<Baseline> baseline, Problems problems) {
        List<SchemaFile> files = new ArrayList<>();
        failures.guard(model.dialects(), () -> {
            Entities entities = load();
            for (String dialect : model.dialects()) {
                if (!isLast && missingCode().isPresent()) {
                    return;
                }
                Optional<Choice> choice = Dialects.choose(dialect);
                if (choice.isEmpty()) {
                    failures.unknownDialect(dialect);
                } else {
                    failures.guard(
                            List.of(dialect),
                            () -> files.add(new SchemaFile(dialect, write(entities, dialect, choice.get(), problems))));
                }
            }
        });
        dialectChecks.forEach(check -> check.report(problems));
        if (model.dialects().isEmpty()) {
            check(problems);
        }
        Optional<SchemaSnapshot> snapshot = snapshot();
        return baseline.isPresent() && snapshot.isPresent()
                ? compare(files, baseline.get(), snapshot.get())
                : SchemaResult.of(files, snapshot);
    }

    /** A mapping that failed has no tables to speak of, and shall not be reported once more for the neutral database. */
    private Optional<SchemaSnapshot> snapshot() {
        List<SchemaSnapshot> taken = new ArrayList<>();
        if (failures.all().isEmpty()) {
            failures.guard(List.of(Dialects.NEUTRAL), () -> {
                Entities entities = load();
                Choice neutral = Dialects.choose(Dialects.NEUTRAL).orElseThrow();
                try (Bound bound = boot.bind(neutral, entities.mapped())) {
                    AuthTables tables =
                            new AuthTables(bound.metadata(), entities.names().values());
                    taken.add(BoundSnapshot.of(model.qualifiedName(), bound.metadata(), tables));
                }
            });
        }
        return taken.stream().findFirst();
    }

    private SchemaResult compare(List<SchemaFile> files, Baseline baseline, SchemaSnapshot snapshot) {
        Planner.Outcome outcome = Planner.plan(baseline.snapshot(), snapshot, baseline.decisions());
        List<MigrationFile> drafts = new ArrayList<>();
        if (outcome.refusals().isEmpty() && outcome.plan().files() > 0) {
            for (String dialect : model.dialects()) {
                Dialects.choose(dialect)
                        .ifPresent(choice -> failures.guard(
                                List.of(dialect), () -> drafts.addAll(draft(load(), dialect, choice, outcome))));
            }
        }
        return new SchemaResult(files, Optional.of(outcome.snapshot()), Optional.of(outcome), drafts);
    }

    private List<MigrationFile> draft(Entities entities, String dialect, Choice choice, Planner.Outcome outcome) {
        try (Bound bound = boot.bind(choice, entities.mapped())) {
            MigrationRenderer renderer =
                    new MigrationRenderer(bound.metadata(), choice.product(), outcome.start(), outcome.snapshot());
            MigrationWriter writer = new MigrationWriter(
                    model.qualifiedName(), dialect, database(choice, bound), Version.getVersionString());
            List<MigrationFile> files = new ArrayList<>();
            int revision = outcome.snapshot().revision() - outcome.plan().files();
            for (List<Step> steps :
                    List.of(outcome.plan().steps(), outcome.plan().drops())) {
                if (!steps.isEmpty()) {
                    revision++;
                    writer.write(revision, steps, outcome.plan(), renderer.render(steps))
                            .forEach(files::add);
                }
            }
            return files;
        }
    }

    private static String database(Choice dialect, Bound bound) {
        return dialect.product()
                + ' '
                + bound.metadata().getDatabase().getDialect().getVersion();
    }

    void check(Problems problems) {
        failures.guard(List.of(Dialects.NEUTRAL), () -> {
            Entities entities = load();
            Choice neutral = Dialects.choose(Dialects.NEUTRAL).orElseThrow();
            try (Bound bound = boot.bind(neutral, entities.mapped())) {
                check(adapter(entities, neutral, bound), problems);
            }
        });
    }

    /** Writes the schema for each database once more, only to see what fails. */
    void probe() {
        failures.guard(model.dialects(), () -> {
            Entities entities = load();
            for (String dialect : model.dialects()) {
                Dialects.choose(dialect)
                        .ifPresent(choice -> failures.guard(List.of(dialect), () -> probe(entities, choice)));
            }
        });
    }

    private void probe(Entities entities, Choice dialect) {
        try (Bound bound = boot.bind(dialect, entities.mapped())) {
            SchemaStatements.of(
                    bound, new AuthTables(bound.metadata(), entities.names().values()));
        }
    }

    /** What failed so far. */
    SchemaFailures failures() {
        return failures;
    }

    /** What is to be looked at for the reason of a failure; nothing if the entities could not even be loaded. */
    SchemaCulprits culprits() {
        try {
            Entities entities = load();
            return new SchemaCulprits(model, entities.names(), entities.mapped());
        } catch (ClassNotFoundException | RuntimeException | LinkageError | ShadowClassLoader.ShadowError e) {
            return new SchemaCulprits(model, Map.of(), List.of()); // the failure itself says which class it is
        }
    }

    private String write(Entities entities, String name, Choice dialect, Problems problems) {
        try (Bound bound = boot.bind(dialect, entities.mapped())) {
            BoundAdapter adapter = adapter(entities, dialect, bound);
            check(adapter, problems);
            AuthTables tables =
                    new AuthTables(bound.metadata(), entities.names().values());
            dialectChecks.forEach(check -> check.look(new AdapterTables(adapter, tables, name)));
            tables.removeForeignTypes();
            SchemaWriter.Header header = new SchemaWriter.Header(
                    model.qualifiedName(),
                    database(dialect, bound),
                    Version.getVersionString(),
                    tables.foreignTables());
            return SchemaWriter.write(header, SchemaStatements.of(bound, tables));
        }
    }

    private BoundAdapter adapter(Entities entities, Choice dialect, Bound bound) {
        return new BoundAdapter(model, entities.names(), bound.metadata(), dialect.product());
    }

    private void check(BoundAdapter adapter, Problems problems) {
        if (!isChecked) {
            isChecked = true;
            MappingChecks.ofAnyDatabase().forEach(check -> check.check(adapter, problems));
        }
    }

    private Entities load() throws ClassNotFoundException {
        Map<EntityModel, String> names = new LinkedHashMap<>();
        List<Class<?>> roots = new ArrayList<>();
        for (EntityModel entity : model.entities()) {
            Class<?> root = classes.load(entity.type());
            roots.add(root);
            names.put(entity, root.getName());
        }
        List<Class<?>> candidates = new ArrayList<>();
        for (String name : classes.mapped()) {
            classes.loadCanonical(name).ifPresent(candidates::add);
        }
        return new Entities(names, EntityClosure.of(roots, candidates));
    }

    /** The entities of the model under the names Hibernate gives them, and all classes it has to bind for them. */
    private record Entities(Map<EntityModel, String> names, List<Class<?>> mapped) {}
}
