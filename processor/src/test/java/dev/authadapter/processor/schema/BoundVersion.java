package dev.authadapter.processor.schema;

import dev.authadapter.processor.model.PersistenceUnit;
import dev.authadapter.processor.schema.HibernateBoot.Bound;
import dev.authadapter.processor.schema.SchemaCompilation.CompilerKind;
import dev.authadapter.schema.SchemaSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hibernate.boot.spi.MetadataImplementor;

/**
 * All entities of the cases as they were, or as they are: one compilation, since each would take half a second.
 *
 * @param snapshot their tables
 * @param ddl the statements that create them, by database
 */
record BoundVersion(SchemaSnapshot snapshot, Map<String, List<String>> ddl) {

    List<String> ddl(String dialect) {
        return ddl.getOrDefault(dialect, List.of());
    }

    /**
     * Compiles the entities.
     *
     * @param directory for sources and classes
     * @param dialects the databases
     * @param each is told what the entities are to each database, while it is bound
     */
    static BoundVersion compile(
            Path directory,
            List<MigrationCase> cases,
            boolean isAfter,
            List<String> dialects,
            BiConsumer<SchemaSnapshot, Map.Entry<String, MetadataImplementor>> each) {
        List<BoundVersion> versions = new ArrayList<>();
        new SchemaCompilation(CompilerKind.JAVAC, directory)
                .compile(sources(directory, cases, isAfter), (loader, processor) -> {
                    try (HibernateBoot boot = new HibernateBoot(loader, PersistenceUnit.standard())) {
                        List<Class<?>> classes = new ArrayList<>();
                        for (MigrationCase one : cases) {
                            classes.add(loader.loadClass("com.example." + one.name()));
                        }
                        versions.add(bind(boot, classes, dialects, each));
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                });
        return versions.get(0);
    }

    private static BoundVersion bind(
            HibernateBoot boot,
            List<Class<?>> classes,
            List<String> dialects,
            BiConsumer<SchemaSnapshot, Map.Entry<String, MetadataImplementor>> each) {
        SchemaSnapshot snapshot;
        try (Bound bound = boot.bind(Dialects.choose(Dialects.NEUTRAL).orElseThrow(), classes)) {
            snapshot = BoundSnapshot.of("com.example.Cases", bound.metadata(), tables(bound, classes));
        }
        Map<String, List<String>> ddl = new LinkedHashMap<>();
        for (String dialect : dialects) {
            try (Bound bound = boot.bind(Dialects.choose(dialect).orElseThrow(), classes)) {
                ddl.put(dialect, SchemaStatements.of(bound, tables(bound, classes)));
                each.accept(snapshot, Map.entry(dialect, bound.metadata()));
            }
        }
        return new BoundVersion(snapshot, ddl);
    }

    private static AuthTables tables(Bound bound, List<Class<?>> classes) {
        return new AuthTables(
                bound.metadata(), classes.stream().map(Class::getName).toList());
    }

    private static List<Path> sources(Path directory, List<MigrationCase> cases, boolean isAfter) {
        try {
            Files.createDirectories(directory);
            List<Path> files = new ArrayList<>();
            for (MigrationCase one : cases) {
                files.add(Files.writeString(directory.resolve(one.name() + ".java"), one.source(isAfter)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
