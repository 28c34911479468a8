package dev.authadapter.processor.source;

import dev.authadapter.processor.model.Accessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** How generated code makes embedded objects of one class: empty, to be filled by setters, or with all their values at once. */
final class Replacements {

    private final Types types;
    private final TypeRefs typeRefs;
    private final DeclaredType type;
    private final List<Attribute> attributes;
    private final AccessorResolver accessors;
    private final List<ExecutableElement> constructors;
    private final List<ExecutableElement> hidden;

    /**
     * Makes it.
     *
     * @param type the class of the embedded objects
     * @param attributes its attributes
     * @param accessors how these are reached
     * @param home the package of the generated code
     */
    Replacements(
            Elements elements,
            Types types,
            DeclaredType type,
            List<Attribute> attributes,
            AccessorResolver accessors,
            PackageElement home) {
        this.types = types;
        this.typeRefs = new TypeRefs(types);
        this.type = type;
        this.attributes = List.copyOf(attributes);
        this.accessors = accessors;
        Element element = type.asElement();
        Map<Boolean, List<ExecutableElement>> byVisibility = element.getModifiers()
                        .contains(Modifier.ABSTRACT)
                ? Map.of()
                : ElementFilter.constructorsIn(((TypeElement) element).getEnclosedElements()).stream()
                        .filter(constructor -> constructor.getThrownTypes().isEmpty())
                        .collect(Collectors.partitioningBy(
                                constructor -> Accessors.isVisible(constructor, home, elements)));
        this.constructors = byVisibility.getOrDefault(true, List.of());
        this.hidden = byVisibility.getOrDefault(false, List.of());
    }

    /** Whether an object without values can be made. */
    boolean canStartEmpty() {
        return empty(constructors).isPresent();
    }

    /** Whether objects can be made at all. */
    boolean canBeMade() {
        return canStartEmpty() || ofAllValues(constructors).isPresent();
    }

    /**
     * The constructor that would do if generated code could see it, as written in source; the one of all values first, for
     * it does without setters.
     */
    Optional<String> hiddenConstructor() {
        return ofAllValues(hidden)
                .or(() -> empty(hidden))
                .map(constructor -> ((ExecutableType) types.asMemberOf(type, constructor))
                        .getParameterTypes().stream()
                                .map(parameter -> typeRefs.of(parameter).inSource())
                                .collect(Collectors.joining(
                                        ", ", type.asElement().getSimpleName() + "(", ")")));
    }

    /** Writes an attribute by making an object anew; empty if no constructor takes all values, or another value cannot be read. */
    Optional<Accessor> writer(Attribute written) {
        return ofAllValues(constructors)
                .map(constructor -> constructor.getParameters().stream()
                        .map(this::attribute)
                        .flatMap(Optional::stream)
                        .map(attribute -> argument(attribute, written))
                        .toList())
                .filter(arguments -> arguments.stream()
                        .allMatch(argument ->
                                argument.reader().isPresent() || argument.name().equals(written.simpleName())))
                .map(Accessor.Replacement::new);
    }

    private Accessor.Argument argument(Attribute attribute, Attribute written) {
        Optional<Accessor> reader =
                attribute.name().equals(written.name()) ? Optional.empty() : accessors.reader(attribute);
        return new Accessor.Argument(attribute.simpleName(), typeRefs.of(attribute.type()), reader);
    }

    private static Optional<ExecutableElement> empty(List<ExecutableElement> among) {
        return among.stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .findFirst();
    }

    /** The constructor of which each parameter has the name and type of another attribute. */
    private Optional<ExecutableElement> ofAllValues(List<ExecutableElement> among) {
        return among.stream()
                .filter(constructor -> constructor.getParameters().size() == attributes.size())
                .filter(this::takesAttributes)
                .findFirst();
    }

    private boolean takesAttributes(ExecutableElement constructor) {
        ExecutableType signature = (ExecutableType) types.asMemberOf(type, constructor);
        List<? extends VariableElement> parameters = constructor.getParameters();
        return !parameters.isEmpty()
                && IntStream.range(0, parameters.size())
                        .allMatch(i -> attribute(parameters.get(i))
                                .filter(attribute -> types.isSameType(
                                        attribute.type(),
                                        signature.getParameterTypes().get(i)))
                                .isPresent());
    }

    private Optional<Attribute> attribute(VariableElement parameter) {
        return attributes.stream()
                .filter(attribute -> parameter.getSimpleName().contentEquals(attribute.simpleName()))
                .findFirst();
    }
}
