package dev.authadapter.processor.schema;

import dev.authadapter.processor.model.TypeRef;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Makes classes of the types the compiler knows, on demand and without their code, so that Hibernate can bind entities
 * which are only just being compiled. The few whose code it runs can be had with it.
 *
 * <p>A type the compiler knows is never taken from the parent, not even if that has a class of this name: it would be
 * the class of an earlier build. The exception is what Hibernate and the entities must share: the JDK, Jakarta's interfaces
 * and Hibernate itself.
 *
 * <p>Valid in the round it was made in, like the compiler's model it reads. Close it then: Hibernate keeps some class
 * loaders softly reachable, and this one must not keep the compiler in memory.
 */
public final class ShadowClassLoader extends ClassLoader implements AutoCloseable {

    private static final String PACKAGE_INFO = ".package-info";

    private final Collection<String> mapped;
    private final Map<String, byte[]> code;
    private final ShadowInputs inputs = new ShadowInputs();
    private @Nullable Elements elements;
    private @Nullable ShadowClassWriter writer;
    private @Nullable ShadowSources sources;

    /**
     * Makes a class loader.
     *
     * @param environment the compiler
     * @param parent the class loader that supplies Hibernate, normally the processor's own
     * @param mapped the canonical names of all classes of this compilation that are annotated {@code @Entity} or
     *     {@code @Converter}: a subclass of an entity and a converter that applies itself change the schema, yet no entity
     *     mentions them; may be incomplete where a class is mentioned by an entity
     */
    public ShadowClassLoader(ProcessingEnvironment environment, ClassLoader parent, Collection<String> mapped) {
        super(parent);
        this.elements = environment.getElementUtils();
        this.writer = new ShadowClassWriter(new ShadowTypes(environment.getElementUtils(), environment.getTypeUtils()));
        this.sources = new ShadowSources(environment);
        this.mapped = new TreeSet<>(mapped);
        this.code = Map.of();
    }

    private ShadowClassLoader(ShadowClassLoader other, Map<String, byte[]> code) {
        super(other.getParent());
        this.elements = other.elements;
        this.writer = other.writer;
        this.sources = other.sources;
        this.mapped = other.mapped;
        this.code = Map.copyOf(code);
    }

    /**
     * A class loader of the same classes, of which one, and what else is in its file, has its code.
     *
     * @param binaryName the class
     * @return another class loader, open as long as this one; empty if the code cannot be had
     */
    Optional<ShadowClassLoader> withCodeOf(String binaryName) {
        if (elements == null || writer == null || sources == null) {
            return Optional.empty();
        }
        inputs.add(binaryName, ShadowInputs.CODE);
        Map<String, byte[]> more = new HashMap<>(code);
        try {
            more.putAll(new ShadowCode(elements, writer, sources).of(find(binaryName, elements)));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
        return Optional.of(more)
                .filter(all -> all.containsKey(binaryName) && !code.containsKey(binaryName))
                .map(all -> new ShadowClassLoader(this, all));
    }

    /** A class loader of the same classes, of which one lacks an attribute; open as long as this one. */
    ShadowClassLoader without(String binaryName, String attribute) throws ClassNotFoundException {
        if (elements == null || writer == null) {
            throw new IllegalStateException("closed");
        }
        Map<String, byte[]> changed = new HashMap<>(code);
        byte[] whole = code.get(binaryName);
        changed.put(
                binaryName,
                ShadowAttributes.without(attribute, whole == null ? write(binaryName, elements, writer) : whole));
        return new ShadowClassLoader(this, changed);
    }

    /** Lets go of the compiler: from now on no class is made. */
    @Override
    public void close() {
        elements = null;
        writer = null;
        sources = null;
    }

    Collection<String> mapped() {
        return mapped;
    }

    /** Whether a class is one of those that the parent supplies before the compiler does. */
    static boolean isOfLibrary(String binaryName) {
        return binaryName.startsWith("java.")
                || binaryName.startsWith("jakarta.")
                || binaryName.startsWith("org.hibernate.")
                || isOfJdk(binaryName);
    }

    private static boolean isOfJdk(String binaryName) {
        return getPlatformClassLoader().getResource(binaryName.replace('.', '/') + ".class") != null;
    }

    Class<?> load(TypeRef.Declared type) throws ClassNotFoundException {
        String name = String.join("$", type.simpleNames());
        return loadClass(type.packageName().isEmpty() ? name : type.packageName() + '.' + name);
    }

    /** Loads a class by its canonical name; empty if the compiler does not know it. */
    Optional<Class<?>> loadCanonical(String canonicalName) throws ClassNotFoundException {
        TypeElement type = elements == null ? null : elements.getTypeElement(canonicalName);
        return type == null || elements == null
                ? Optional.empty()
                : Optional.of(loadClass(elements.getBinaryName(type).toString()));
    }

    /** Whether a package is annotated; Hibernate must not look for one that is not, and find that of an earlier build. */
    boolean hasPackageAnnotations(String packageName) {
        PackageElement source = elements == null ? null : elements.getPackageElement(packageName);
        inputs.add(packageName + PACKAGE_INFO, digest(packageName + PACKAGE_INFO));
        return source != null && !source.getAnnotationMirrors().isEmpty();
    }

    /** What has been asked of the compiler so far: the digest of each class, by binary name. */
    Map<String, String> inputs() {
        return inputs.digests();
    }

    /** The digest a class has now, made or not. */
    String digest(String name) {
        if (elements == null || writer == null) {
            throw new IllegalStateException("closed");
        }
        try {
            return ShadowInputs.digest(write(name, elements, writer));
        } catch (ClassNotFoundException e) {
            return ShadowInputs.MISSING;
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (isOfLibrary(name)) {
                try {
                    return getParent().loadClass(name);
                } catch (ClassNotFoundException e) {
                    if (name.startsWith("java.")) {
                        throw e; // as Hibernate asks for the package-info of java.lang; no class loader may make one
                    }
                    // A library the processor does not have, such as jakarta.validation: make it from the compiler's
                    // model.
                    return findClass(name);
                }
            }
            return findClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (elements == null || writer == null) {
            throw new ClassNotFoundException(name);
        }
        try {
            byte[] known = code.get(name);
            byte[] bytes = known == null ? write(name, elements, writer) : known;
            inputs.add(name, ShadowInputs.digest(bytes));
            return defineClass(name, bytes, 0, bytes.length);
        } catch (ClassNotFoundException e) {
            inputs.add(name, ShadowInputs.MISSING);
            throw e;
        } catch (RuntimeException | LinkageError e) {
            // Hibernate tries the next class loader after an exception or a linkage error, and could find a class of an
            // earlier build there.
            throw new ShadowError(name, e);
        }
    }

    private static byte[] write(String name, Elements elements, ShadowClassWriter writer)
            throws ClassNotFoundException {
        if (!name.endsWith(PACKAGE_INFO)) {
            return writer.write(find(name, elements));
        }
        PackageElement source = elements.getPackageElement(name.substring(0, name.length() - PACKAGE_INFO.length()));
        if (source == null) {
            throw new ClassNotFoundException(name);
        }
        return writer.write(source);
    }

    /** A {@code $} may separate a nested class or be part of a simple name, so that each is tried, from the left. */
    private static TypeElement find(String name, Elements elements) throws ClassNotFoundException {
        for (int end = name.indexOf('$', 1); end > 0; end = name.indexOf('$', end + 1)) {
            TypeElement outer = elements.getTypeElement(name.substring(0, end));
            TypeElement nested = outer == null ? null : findWithin(outer, name, elements);
            if (nested != null) {
                return nested;
            }
        }
        TypeElement type = elements.getTypeElement(name);
        if (type == null || !elements.getBinaryName(type).contentEquals(name)) {
            throw new ClassNotFoundException(name);
        }
        return type;
    }

    private static @Nullable TypeElement findWithin(TypeElement type, String name, Elements elements) {
        String binaryName = elements.getBinaryName(type).toString();
        if (binaryName.equals(name)) {
            return type;
        }
        if (!name.startsWith(binaryName + '$')) {
            return null;
        }
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .map(nested -> findWithin(nested, name, elements))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A class could not be made. No exception and no linkage error, so that Hibernate does not pass over it. */
    static final class ShadowError extends Error {

        private static final long serialVersionUID = 1L;

        ShadowError(String className, Throwable cause) {
            super("'" + className + "' cannot be represented: " + cause.getMessage(), cause);
        }
    }
}
