package dev.authadapter.processor.source;

import dev.authadapter.processor.model.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What has been seen so far, by name: elements do not outlive a round. Sorted, because the compiler's order is that of the
 * files on its command line.
 */
public final class AnnotatedTypes {

    /** The qualified name of the annotation that holds the settings. */
    public static final String CONFIG = "dev.authadapter.annotation.AuthConfig";

    /**
     * The annotations to look for besides those of roles. Entities and converters without a role may change the tables of
     * those with one, though nothing mentions them; an incremental build hands on unchanged classes only if asked for.
     */
    public static final List<String> OTHER_ANNOTATIONS = List.of(CONFIG, Jpa.ENTITY, Jpa.CONVERTER);

    static final String GENERATED = "dev.authadapter.annotation.AuthGenerated";

    private final Map<Role, SortedSet<String>> byRole = new EnumMap<>(Role.class);
    private final SortedSet<String> configuredTypes = new TreeSet<>();
    private final SortedSet<String> configuredPackages = new TreeSet<>();
    private final SortedSet<String> compiled = new TreeSet<>();
    private final SortedSet<String> packages = new TreeSet<>();
    private final SortedSet<String> mapped = new TreeSet<>();

    /**
     * Adds what a round brings.
     *
     * @param annotations the annotations of the processor that the round has
     * @param round the round
     * @return whether it brought a class that this processor did not write
     */
    public boolean add(Iterable<? extends TypeElement> annotations, RoundEnvironment round) {
        boolean isNew = false;
        for (Element root : round.getRootElements()) {
            boolean isOwn = AnnotationView.isOn(root, GENERATED);
            if (!isOwn && root instanceof TypeElement type) {
                isNew |= compiled.add(type.getQualifiedName().toString());
            }
            if (root instanceof PackageElement described) {
                packages.add(described.getQualifiedName().toString());
            }
            addMapped(root);
        }
        for (TypeElement annotation : annotations) {
            round.getElementsAnnotatedWith(annotation)
                    .forEach(element -> add(annotation.getQualifiedName().toString(), element));
        }
        return isNew;
    }

    private void addMapped(Element element) {
        if (element instanceof TypeElement type) {
            if (Jpa.isMapped(type)) {
                mapped.add(type.getQualifiedName().toString());
            }
            ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::addMapped);
        }
    }

    private void add(String annotation, Element element) {
        if (!(element instanceof QualifiedNameable named)) {
            return; // ECJ hands on an annotation that is on a wrong kind of element, and reports it itself
        }
        String name = named.getQualifiedName().toString();
        if (annotation.equals(CONFIG)) {
            (element instanceof PackageElement ? configuredPackages : configuredTypes).add(name);
        }
        for (Role role : Role.values()) {
            if (role.annotation().equals(annotation) && element instanceof TypeElement) {
                byRole.computeIfAbsent(role, any -> new TreeSet<>()).add(name);
            }
        }
    }

    /**
     * Whether there is an adapter to make.
     *
     * @return true if some class has a role, or a package asks for an adapter of the default entities
     */
    public boolean isEmpty() {
        return byRole.isEmpty() && configuredPackages.isEmpty();
    }

    /**
     * The classes annotated with a role.
     *
     * @param role the role
     * @return qualified names, sorted
     */
    public List<String> of(Role role) {
        return List.copyOf(byRole.getOrDefault(role, new TreeSet<>()));
    }

    /**
     * Whether a class is compiled now, and not read from a class file nor written by this processor.
     *
     * @param topLevelType the qualified name of a class that is not nested
     * @return true if it is
     */
    public boolean isCompiled(String topLevelType) {
        return compiled.contains(topLevelType);
    }

    /**
     * The classes of this compilation that take part in a mapping although no entity may mention them.
     *
     * @return qualified names of entities and converters, sorted
     */
    public List<String> mapped() {
        return List.copyOf(mapped);
    }

    /**
     * The classes and packages the adapter comes from.
     *
     * @return qualified names: the classes that have a role, in the order of roles; or the packages that ask for an
     *     adapter, if no class has one
     */
    public List<String> origins() {
        List<String> types = byRole.values().stream()
                .flatMap(names -> names.stream())
                .distinct()
                .toList();
        return types.isEmpty() ? List.copyOf(configuredPackages) : types;
    }

    /** The names of the classes compiled now that are in no other, and of the packages that have a {@code package-info}. */
    List<String> compiled() {
        return Stream.concat(compiled.stream(), packages.stream()).toList();
    }

    SortedSet<String> configuredTypes() {
        return configuredTypes;
    }

    SortedSet<String> configuredPackages() {
        return configuredPackages;
    }
}
