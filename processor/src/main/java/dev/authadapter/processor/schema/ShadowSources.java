package dev.authadapter.processor.schema;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/**
 * Where the compiler has a class from: the file of its source, or its class file.
 *
 * <p>{@code Elements.getFileObjectOf} tells, which came with JDK 18. On JDK 17, javac tells of sources by its trees, and ECJ by
 * a method of its own. Where nothing does (javac 17 in a build tool that wraps the compiler), no class has a source.
 */
final class ShadowSources {

    private final Elements elements;
    private final Filer filer;
    private final List<Way> ways;

    /** One way to find the file of a class. */
    @FunctionalInterface
    private interface Way {
        Optional<JavaFileObject> find(TypeElement type);
    }

    ShadowSources(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.filer = environment.getFiler();
        this.ways = Stream.of(fileObjects(elements), trees(environment), Optional.<Way>of(ShadowSources::fileOfEclipse))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The source file that a class, or the class around it, is in. */
    Optional<JavaFileObject> source(TypeElement type) {
        return file(type).filter(file -> file.getKind() == JavaFileObject.Kind.SOURCE);
    }

    /** The code of a class that was compiled before, and of its anonymous classes, by binary name; empty if it has none. */
    Map<String, byte[]> code(TypeElement type) {
        String name = elements.getBinaryName(type).toString();
        Optional<URI> file = file(type)
                .filter(found -> found.getKind() == JavaFileObject.Kind.CLASS)
                .map(JavaFileObject::toUri);
        Map<String, byte[]> code = new LinkedHashMap<>();
        Optional<byte[]> next = read(file, name);
        for (int number = 1; next.isPresent(); number++) {
            code.put(number == 1 ? name : anonymous(name, number - 1), next.get());
            next = read(file, anonymous(name, number));
        }
        return code;
    }

    private static String anonymous(String outer, int number) {
        return outer + "$" + number;
    }

    /** The file may be that of a class around or beside the one that is wanted. */
    private Optional<byte[]> read(Optional<URI> file, String binaryName) {
        int dot = binaryName.lastIndexOf('.');
        String simpleName = binaryName.substring(dot + 1) + ".class";
        return file.flatMap(
                        found -> read(() -> sibling(found, simpleName).toURL().openStream()))
                // Last, since Gradle compiles all anew if it is asked for a class file; needed on JDK 17.
                .or(() -> read(() -> filer.getResource(
                                StandardLocation.CLASS_PATH, binaryName.substring(0, Math.max(dot, 0)), simpleName)
                        .openInputStream()));
    }

    private static URI sibling(URI file, String name) {
        String path = file.toString();
        return URI.create(path.substring(0, path.lastIndexOf('/') + 1) + name.replace("$", "%24"));
    }

    /** Something that can be opened, or not. */
    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    private static Optional<byte[]> read(Opening file) {
        try (InputStream in = file.open()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty(); // it is not there, or a file manager keeps its files elsewhere
        }
    }

    private Optional<JavaFileObject> file(TypeElement type) {
        return ways.stream().flatMap(way -> way.find(type).stream()).findFirst();
    }

    private static Optional<Way> fileObjects(Elements elements) {
        try {
            Method method = Elements.class.getMethod("getFileObjectOf", Element.class);
            return Optional.of(type -> call(method, elements, type).map(JavaFileObject.class::cast));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Optional<Way> trees(ProcessingEnvironment environment) {
        try {
            Trees trees = Trees.instance(environment);
            return Optional.of(type -> Optional.<TreePath>ofNullable(trees.getPath(type))
                    .map(path -> path.getCompilationUnit().getSourceFile()));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty(); // not javac, or wrapped
        }
    }

    /** The method {@code getFileName} of ECJ's TypeElementImpl, which is there since its first release. */
    private static Optional<JavaFileObject> fileOfEclipse(TypeElement type) {
        if (!type.getClass().getName().startsWith("org.eclipse.jdt.")) {
            return Optional.empty();
        }
        try {
            return call(type.getClass().getMethod("getFileName"), type)
                    .map(name -> Path.of((String) name))
                    .filter(path -> path.toString().endsWith(JavaFileObject.Kind.SOURCE.extension))
                    .filter(Files::isRegularFile)
                    .map(SourceFile::new);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> call(Method method, Object target, Object... arguments) {
        try {
            return Optional.ofNullable(method.invoke(target, arguments));
        } catch (IllegalAccessException | InvocationTargetException e) {
            return Optional.empty(); // ECJ throws for what it has from elsewhere than a file
        }
    }

    private static final class SourceFile extends SimpleJavaFileObject {

        private final Path path;

        SourceFile(Path path) {
            super(path.toUri(), Kind.SOURCE);
            this.path = path;
        }

        /** In an encoding other than UTF-8 it is not understood, which is an error and no code. */
        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return Files.readString(path);
        }
    }
}
