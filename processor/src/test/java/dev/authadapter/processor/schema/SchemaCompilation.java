package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.migration.read.Baseline;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.ComponentModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PersistenceUnit;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.Protection;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.RoleProperty;
import dev.authadapter.processor.model.TypeRef;
import dev.authadapter.schema.SchemaSnapshot;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.Nullable;

/** Compiles sources in this process and runs something in the last round, with the classes of the compilation as shadows. */
final class SchemaCompilation {

    /** The compilers users have. */
    enum CompilerKind {
        JAVAC,
        ECJ;

        private JavaCompiler create() {
            return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
        }
    }

    private final CompilerKind kind;
    private final Path directory;
    private final List<String> mapped;
    private final List<Path> classPath;
    private final ClassLoader parent;
    private UnaryOperator<ProcessingEnvironment> environment = UnaryOperator.identity();

    SchemaCompilation(CompilerKind kind, Path directory) {
        this(kind, directory, List.of(), List.of(), SchemaGenerator.class.getClassLoader());
    }

    private SchemaCompilation(
            CompilerKind kind, Path directory, List<String> mapped, List<Path> classPath, ClassLoader parent) {
        this.parent = parent;
        this.kind = kind;
        this.directory = directory;
        this.mapped = mapped;
        this.classPath = classPath;
    }

    /** With classes from an earlier compilation. */
    SchemaCompilation withClassPath(Path classes) {
        return new SchemaCompilation(kind, directory, mapped, List.of(classes), parent);
    }

    /** With a compiler that something stands in front of. */
    SchemaCompilation withEnvironment(UnaryOperator<ProcessingEnvironment> wrapper) {
        SchemaCompilation wrapped = new SchemaCompilation(kind, directory, mapped, classPath, parent);
        wrapped.environment = wrapper;
        return wrapped;
    }

    /** With entities and converters known in advance, as those of an incremental build are. */
    SchemaCompilation withMapped(List<String> names) {
        return new SchemaCompilation(kind, directory, names, classPath, parent);
    }

    /** With a class loader of the processor that holds more than the processor. */
    SchemaCompilation withParent(ClassLoader other) {
        return new SchemaCompilation(kind, directory, mapped, classPath, other);
    }

    /** What a schema generator said and wrote. */
    record Result(Map<String, String> files, SchemaResult whole, List<String> problems, List<Origin> origins) {

        Optional<SchemaSnapshot> snapshot() {
            return whole.snapshot();
        }

        String file(String dialect) {
            return files.getOrDefault(dialect, "");
        }
    }

    Path classes() {
        return directory.resolve("classes");
    }

    /** Generates the schema of a model while compiling the files. */
    Result generate(List<Path> sources, AuthModel model) {
        return generate(sources, model, Optional.empty());
    }

    /** Generates it and compares it with an earlier one. */
    Result generate(List<Path> sources, AuthModel model, Optional<Baseline> baseline) {
        Map<String, String> files = new LinkedHashMap<>();
        Problems problems = new Problems();
        List<SchemaResult> results = new ArrayList<>();
        compile(sources, (loader, processor) -> {
            SchemaResult result = new SchemaGenerator(loader).generate(model, baseline, problems);
            result.files().forEach(file -> files.put(file.dialect(), file.text()));
            results.add(result);
        });
        return new Result(
                files,
                results.get(0),
                problems.all().stream().map(Problem::message).toList(),
                problems.all().stream().map(Problem::origin).toList());
    }

    /** Runs an action in the last round. */
    void compile(List<Path> sources, BiConsumer<ShadowClassLoader, AbstractProcessor> action) {
        JavaCompiler compiler = kind.create();
        StringWriter output = new StringWriter();
        LastRound processor = new LastRound(
                mapped, (env, names) -> new ShadowClassLoader(environment.apply(env), parent, names), action);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes());
            List<String> options = List.of("--release", "17", "-d", classes().toString(), "-classpath", classPath());
            JavaCompiler.CompilationTask task =
                    compiler.getTask(output, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(processor));
            boolean isCompiled = task.call();
            if (processor.failure != null) {
                throw new AssertionError("in the last round", processor.failure);
            }
            if (!isCompiled) {
                throw new AssertionError(output.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String classPath() {
        String dependencies = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.concat(classPath.stream().map(Path::toString), Stream.of(dependencies))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The sources of a case, in the order of their names. */
    static List<Path> sources(String name) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/schema", name, "input"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A model of entities that name their properties as the contract does, and have those that are required. */
    static AuthModel model(Map<Role, String> entities, List<String> dialects) {
        List<EntityModel> models = new ArrayList<>();
        entities.forEach((role, name) -> models.add(entity(role, name)));
        return new AuthModel(
                "com.example",
                "ExampleAuthAdapter",
                models,
                dialects,
                PersistenceUnit.standard(),
                Protection.standard(),
                ComponentModel.NONE);
    }

    private static EntityModel entity(Role role, String name) {
        int dot = name.lastIndexOf('.');
        TypeRef.Declared type = new TypeRef.Declared(
                name.substring(0, dot), List.of(name.substring(dot + 1).split("\\$")), List.of());
        List<PropertyModel> properties = role.properties().stream()
                .filter(RoleProperty::isRequired)
                .map(SchemaCompilation::property)
                .toList();
        Origin origin = Origin.ofType(type.qualifiedName()).annotation(role.annotation());
        return new EntityModel(role, EntityModel.Source.ANNOTATED, type, true, properties, origin);
    }

    private static PropertyModel property(RoleProperty property) {
        return new PropertyModel(
                property.name(),
                Optional.of(property.name()),
                new TypeRef.Declared("java.lang", List.of("String"), List.of()),
                PropertyModel.Kind.BASIC,
                Optional.empty(),
                Optional.empty(),
                false,
                Origin.ofType(property.name()));
    }

    static Map<Role, String> defaults() {
        Map<Role, String> entities = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            entities.put(role, role.defaultEntity());
        }
        return entities;
    }

    @SupportedAnnotationTypes("*")
    private static final class LastRound extends AbstractProcessor {

        private final Set<String> mapped = new TreeSet<>();
        private final BiFunction<ProcessingEnvironment, Set<String>, ShadowClassLoader> loaders;
        private final BiConsumer<ShadowClassLoader, AbstractProcessor> action;
        private @Nullable Throwable failure;

        LastRound(
                List<String> known,
                BiFunction<ProcessingEnvironment, Set<String>, ShadowClassLoader> loaders,
                BiConsumer<ShadowClassLoader, AbstractProcessor> action) {
            mapped.addAll(known);
            this.loaders = loaders;
            this.action = action;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            collect(round, Entity.class);
            collect(round, Converter.class);
            if (round.processingOver()) {
                try (ShadowClassLoader loader = loaders.apply(processingEnv, mapped)) {
                    action.accept(loader, this);
                } catch (RuntimeException | Error e) {
                    failure = e;
                }
            }
            return false;
        }

        private void collect(RoundEnvironment round, Class<? extends Annotation> annotation) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                mapped.add(((TypeElement) element).getQualifiedName().toString());
            }
        }
    }
}
