package dev.authadapter.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Result;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;

/** Generated code that was compiled without a warning, to be run. */
final class Compiled {

    private final String packageName;
    private final ClassLoader loader;

    private Compiled(String packageName, ClassLoader loader) {
        this.packageName = packageName;
        this.loader = loader;
    }

    /** Compiles and loads what is generated for a case. */
    static Compiled of(Case c, List<JavaFile> files, Path directory) {
        Result result = c.compile(CompilerKind.JAVAC, files, directory);
        assertThat(result.messages()).isEmpty();
        return new Compiled(c.model().packageName(), result.loader());
    }

    /** A class by its binary name. */
    Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** A class of the adapter's package. */
    Class<?> generated(String simpleName) {
        return load(packageName + "." + simpleName);
    }

    /** A constant of a class of the adapter's package. */
    Object constant(String simpleName, String constant) {
        try {
            Field field = generated(simpleName).getDeclaredField(constant);
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
