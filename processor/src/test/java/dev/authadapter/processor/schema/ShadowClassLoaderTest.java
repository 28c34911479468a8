package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.processor.schema.SchemaCompilation.CompilerKind;
import java.lang.reflect.Constructor;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShadowClassLoaderTest {

    private static final List<Path> SHAPES = SchemaCompilation.sources("shapes");
    private static final List<String> NAMES = List.of(
            "Shapes",
            "Base",
            "Shapes$Mode",
            "Shapes$Pair",
            "Shapes$Inner",
            "Shapes$Inner$Deepest",
            "Shapes$Hidden",
            "Shapes$Converting",
            "Shapes$Tag",
            "Shapes$Note",
            "Shapes$Closed",
            "Shapes$Leaf",
            "Shapes$Odd$Name",
            "Shapes$Odd$Name$In$ner");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void showsWhatTheCompiledClassShows(CompilerKind compiler) throws Exception {
        SchemaCompilation compilation = new SchemaCompilation(compiler, directory);
        Map<String, List<String>> shadows = new LinkedHashMap<>();
        compilation.compile(SHAPES, (loader, processor) -> describe(loader, shadows));

        Map<String, List<String>> compiled = new LinkedHashMap<>();
        try (URLClassLoader classes = SchemaCase.DEFAULTS.compiled(compilation)) {
            describe(classes, compiled);
        }
        compiled.forEach(
                (name, description) -> assertThat(shadows.get(name)).as(name).containsExactlyElementsOf(description));
    }

    private static void describe(ClassLoader loader, Map<String, List<String>> descriptions) {
        for (String name : NAMES) {
            descriptions.put(name, ClassDescription.of(load(loader, "com.example." + name)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeInstantiatedButNotRun(CompilerKind compiler) {
        new SchemaCompilation(compiler, directory).compile(SHAPES, (loader, processor) -> {
            Object converter = newInstance(load(loader, "com.example.Shapes$Converting"));

            assertThatThrownBy(() ->
                            ((jakarta.persistence.AttributeConverter<?, ?>) converter).convertToEntityAttribute(null))
                    .satisfies(e -> assertThat(ShadowBodies.find(new IllegalStateException("wrapped", e)))
                            .contains(new ShadowBodies.Body(
                                    "com.example.Shapes$Converting", "convertToEntityAttribute")));
            assertThat(ShadowBodies.find(new UnsupportedOperationException("other")))
                    .isEmpty();
        });
    }

    /** The processor's class loader may hold the classes of the previous build; they are never used. */
    @Test
    void prefersWhatIsBeingCompiled() throws Exception {
        SchemaCompilation previous = new SchemaCompilation(CompilerKind.JAVAC, directory.resolve("previous"));
        previous.compile(List.of(member("int old;"), member("Removed", "")), (loader, processor) -> {});
        List<String> fields = new ArrayList<>();

        try (URLClassLoader stale = SchemaCase.DEFAULTS.compiled(previous)) {
            new SchemaCompilation(CompilerKind.JAVAC, directory.resolve("now"))
                    .withParent(stale)
                    .compile(List.of(member("int renewed;")), (loader, processor) -> {
                        fields.add(load(loader, "com.example.Member")
                                .getDeclaredFields()[0]
                                .getName());
                        assertThatThrownBy(() -> loader.loadClass("com.example.Removed"))
                                .isInstanceOf(ClassNotFoundException.class);
                    });
        }
        assertThat(fields).containsExactly("renewed");
    }

    @Test
    void sharesTheJdkJakartaAndHibernateWithItsParent() {
        new SchemaCompilation(CompilerKind.JAVAC, directory).compile(SHAPES, (loader, processor) -> {
            assertThat(load(loader, "jakarta.persistence.Entity")).isSameAs(jakarta.persistence.Entity.class);
            assertThat(load(loader, "org.hibernate.annotations.OnDelete"))
                    .isSameAs(org.hibernate.annotations.OnDelete.class);
            assertThat(load(loader, "javax.sql.DataSource")).isSameAs(javax.sql.DataSource.class);
            assertThat(load(loader, "dev.authadapter.entity.BaseUser"))
                    .isNotSameAs(dev.authadapter.entity.BaseUser.class);
        });
    }

    @Test
    void makesNothingOnceClosed() {
        List<ShadowClassLoader> escaped = new ArrayList<>();
        new SchemaCompilation(CompilerKind.JAVAC, directory)
                .compile(SHAPES, (loader, processor) -> escaped.add(loader));

        assertThatThrownBy(() -> escaped.get(0).loadClass("com.example.Shapes"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    /** A library may mention classes of an optional dependency that is not there. */
    @Test
    void leavesOutWhatCannotBeFound() throws Exception {
        Path library = library();
        new SchemaCompilation(CompilerKind.JAVAC, directory)
                .withClassPath(library)
                .compile(SchemaCase.DEFAULTS.sources(), (loader, processor) -> {
                    Class<?> shadow = load(loader, "com.example.Library");
                    assertThat(shadow.getInterfaces()).containsExactly(Runnable.class);
                    assertThat(shadow.getDeclaredFields()).extracting("name").containsExactly("kept");
                    assertThat(shadow.getDeclaredMethods()).extracting("name").containsExactly("run");
                });
    }

    /** ECJ cannot read such a class at all; an older class from elsewhere must not stand in for it. */
    @Test
    void saysWhatEcjCannotFind() throws Exception {
        Path library = library();
        new SchemaCompilation(CompilerKind.ECJ, directory)
                .withClassPath(library)
                .compile(
                        SchemaCase.DEFAULTS.sources(),
                        (loader, processor) -> assertThatThrownBy(() -> loader.loadClass("com.example.Library"))
                                .isInstanceOf(ShadowClassLoader.ShadowError.class)
                                .hasMessageContaining("The type com.example.Optional cannot be resolved"));
    }

    private Path library() throws Exception {
        SchemaCompilation library = new SchemaCompilation(CompilerKind.JAVAC, directory.resolve("library"));
        Path optional = directory.resolve("Optional.java");
        Files.writeString(optional, "package com.example; public interface Optional { @interface Mark {} }");
        Path user = directory.resolve("Library.java");
        Files.writeString(user, """
                package com.example;

                @Optional.Mark
                public class Library implements Optional, Runnable {
                    Optional field;
                    int kept;

                    Library(Optional argument) {}

                    Optional method() {
                        return null;
                    }

                    @Override
                    public void run() {}
                }
                """);
        library.compile(List.of(optional, user), (loader, processor) -> {});
        Files.delete(library.classes().resolve("com/example/Optional.class"));
        Files.delete(library.classes().resolve("com/example/Optional$Mark.class"));
        return library.classes();
    }

    private Path member(String field) throws Exception {
        return member("Member", field);
    }

    private Path member(String name, String field) throws Exception {
        Path source = Files.createDirectories(directory.resolve(field.isEmpty() ? "x" : field.replaceAll("\\W", "")))
                .resolve(name + ".java");
        Files.writeString(source, "package com.example; public class " + name + " { " + field + " }");
        return source;
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Object newInstance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
